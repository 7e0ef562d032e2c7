package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import unroll.io.LanguageChoice;
import unroll.io.ThemeChoice;
import unroll.lesson.Grain;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.ListingKey;
import unroll.text.MessageKey;
import unroll.text.Numbers;
import unroll.text.WindowKey;

/// Fills the command table.
final class Commands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Store store;
    private final Speech speech;

    Commands(Store store, Speech speech) {
        this.store = store;
        this.speech = speech;
    }

    /// The Lesson menu.
    ///
    /// @param notes what goes from note to note
    Section lesson(Player player, CodeCopy copy, List<MenuEntry> notes) {
        ObservableBooleanValue atStart = holds(session -> session.position() == 0);
        ObservableBooleanValue atEnd = holds(session -> session.position() == session.script().size());
        ObservableBooleanValue explains = holds(session -> session.attention().card().isPresent());
        Command play = new Command("play",
                player.playingProperty().flatMap(on -> speech.say(on ? WindowKey.PAUSE : WindowKey.PLAY)),
                Shortcuts.plain(KeyCode.SPACE), Optional.of(Material2MZ.PLAY_ARROW), ALWAYS, Optional.empty(),
                player::toggle);
        QuizCommands quiz = new QuizCommands(store, speech);
        List<MenuEntry> entries = List.of(
                step(WindowKey.GO_NEXT, Shortcuts.plain(KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.KP_RIGHT),
                        Material2MZ.PLAY_ARROW, Bindings.not(atEnd), Session::next),
                step(WindowKey.GO_BACK, Shortcuts.plain(KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.KP_LEFT),
                        Material2MZ.PLAY_ARROW, Bindings.not(atStart), Session::back),
                step(WindowKey.GO_FIRST, Shortcuts.plain(KeyCode.HOME), Material2MZ.SKIP_PREVIOUS,
                        Bindings.not(atStart), Session::first),
                step(WindowKey.GO_LAST, Shortcuts.plain(KeyCode.END), Material2MZ.SKIP_NEXT, Bindings.not(atEnd),
                        Session::last),
                new MenuEntry.One(play), new MenuEntry.Line(),
                one(WindowKey.CLOSE_CARD, Shortcuts.plain(KeyCode.ESCAPE), Material2AL.CLOSE, explains,
                        () -> store.update(Session::withoutCard)),
                one(WindowKey.CARD_BACK, Shortcuts.plain(KeyCode.BACK_SPACE), explains,
                        () -> store.update(Session::backOnCard)),
                new MenuEntry.Line(),
                new MenuEntry.One(quiz.predict()), new MenuEntry.Choice(WindowKey.ANSWER, quiz.answers()),
                new MenuEntry.One(quiz.showMe()), new MenuEntry.Line(),
                new MenuEntry.Choice(WindowKey.GRAIN, List.of(
                        grain(Grain.OPERATION, WindowKey.GRAIN_OPERATION, KeyCode.DIGIT1, KeyCode.NUMPAD1),
                        grain(Grain.STEP, WindowKey.GRAIN_STEP, KeyCode.DIGIT2, KeyCode.NUMPAD2),
                        grain(Grain.PASS, WindowKey.GRAIN_PASS, KeyCode.DIGIT3, KeyCode.NUMPAD3))),
                new MenuEntry.Choice(WindowKey.SPEED,
                        Stream.of(Speed.values()).map(speed -> choice("speed-" + speed.ordinal(), times(speed),
                                List.of(), player.speedProperty(), speed)).toList()),
                new MenuEntry.Choice(WindowKey.LEDGER, List.of(ledger(Weight.U, WindowKey.LEDGER_U),
                        ledger(Weight.W, WindowKey.LEDGER_W), ledger(Weight.V, WindowKey.LEDGER_V))),
                new GateCommands(store).entry(),
                new MenuEntry.Choice(WindowKey.CODE, Stream.of(Dialect.values()).map(this::dialect).toList()),
                new MenuEntry.One(copying(copy)));
        return new Section(WindowKey.MENU_LESSON, Stream.concat(entries.stream(), notes.stream()).toList());
    }

    /// The View menu.
    ///
    /// @param activity the choice of what stands below the network
    /// @param room what is about the room: parts hidden, the size of the interface
    /// @param compare what is about a state that is pinned
    Section view(MenuEntry activity, List<MenuEntry> room, List<MenuEntry> compare, Appearance appearance,
            Motion motion) {
        ObjectProperty<ThemeChoice> theme = appearance.themeProperty();
        ObjectProperty<LanguageChoice> language = appearance.languageProperty();
        Command moves = new Command(id(WindowKey.MOTION), speech.say(WindowKey.MOTION), List.of(), Optional.empty(),
                ALWAYS, Optional.of(motion.wantedProperty()),
                () -> motion.wantedProperty().set(!motion.wantedProperty().get()));
        List<MenuEntry> looks = List.of(
                new MenuEntry.Line(),
                new MenuEntry.Choice(WindowKey.THEME, List.of(
                        choice(WindowKey.THEME_SYSTEM, theme, ThemeChoice.SYSTEM),
                        choice(WindowKey.THEME_LIGHT, theme, ThemeChoice.LIGHT),
                        choice(WindowKey.THEME_DARK, theme, ThemeChoice.DARK),
                        choice(WindowKey.THEME_CONTRAST, theme, ThemeChoice.CONTRAST))),
                one(WindowKey.SWITCH_THEME, Shortcuts.plain(KeyCode.T), Material2MZ.TONALITY, ALWAYS,
                        appearance::switchTheme),
                new MenuEntry.Line(),
                new MenuEntry.Choice(WindowKey.LANGUAGE, List.of(
                        choice(WindowKey.LANGUAGE_SYSTEM, language, LanguageChoice.SYSTEM),
                        language(Language.ENGLISH, language, LanguageChoice.ENGLISH),
                        language(Language.PORTUGUESE, language, LanguageChoice.PORTUGUESE))),
                one(WindowKey.SWITCH_LANGUAGE, List.of(), ALWAYS, appearance::switchLanguage), new MenuEntry.Line(),
                new MenuEntry.One(moves));
        return new Section(WindowKey.MENU_VIEW,
                Stream.<List<MenuEntry>>of(List.of(activity), room, List.of(new MenuEntry.Line()), compare, looks)
                        .flatMap(List::stream).toList());
    }

    /// The Help menu.
    Section help(Runnable keys) {
        return new Section(WindowKey.MENU_HELP,
                List.of(one(WindowKey.KEYS, Shortcuts.plain(KeyCode.F1), ALWAYS, keys)));
    }

    /// A speed as it is written.
    ObservableValue<String> times(Speed speed) {
        return speech.wordsProperty().flatMap(words -> speech.say(WindowKey.TIMES,
                new Numbers(words.language()).given(speed.factor())));
    }

    private MenuEntry step(MessageKey name, List<KeyCombination> keys, Ikon icon, ObservableBooleanValue enabled,
            java.util.function.UnaryOperator<Session> transition) {
        return one(name, keys, icon, enabled, () -> store.update(transition));
    }

    private Command grain(Grain grain, MessageKey name, KeyCode... keys) {
        return new Command(id(name), speech.say(name), Shortcuts.plain(keys), Optional.empty(), ALWAYS,
                Optional.of(holds(session -> session.view().grain() == grain)),
                () -> store.update(session -> session.with(grain)));
    }

    private Command ledger(Weight weight, MessageKey name) {
        return new Command(id(name), speech.say(name), List.of(), Optional.empty(), ALWAYS,
                Optional.of(holds(session -> session.view().weight().role() == weight.role())),
                () -> store.update(session -> session.with(session.view().with(session.view().ofGate(weight)))));
    }

    private Command dialect(Dialect dialect) {
        ObservableValue<String> words = dialect == Dialect.PYTORCH_WRITTEN
                ? speech.say(ListingKey.WRITTEN_OUT)
                : new SimpleStringProperty(dialect.title());
        return new Command("code-" + dialect.id(), words, List.of(), Optional.empty(),
                dialect == Dialect.PYTORCH_WRITTEN
                        ? holds(session -> Listing.hasLayer(session.scenario()))
                        : ALWAYS,
                Optional.of(holds(session -> session.view().dialect() == dialect)),
                () -> store.update(session -> session.with(session.view().with(dialect))));
    }

    private Command copying(CodeCopy copy) {
        return new Command(id(WindowKey.CODE_COPY),
                copy.copiedProperty().flatMap(
                        copied -> speech.say(copied ? WindowKey.CODE_COPIED : WindowKey.CODE_COPY)),
                List.of(), Optional.of(Material2AL.CONTENT_COPY), ALWAYS, Optional.empty(), copy::copy);
    }

    private Command language(Language language, Property<LanguageChoice> property, LanguageChoice choice) {
        return choice("language-" + language.shortName(), new SimpleStringProperty(language.ownName()), List.of(),
                property, choice);
    }

    private <T> Command choice(MessageKey name, Property<T> property, T value) {
        return choice(id(name), speech.say(name), List.of(), property, value);
    }

    private <T> Command choice(String id, ObservableValue<String> words, List<KeyCombination> keys,
            Property<T> property, T value) {
        return new Command(id, words, keys, Optional.empty(), ALWAYS,
                Optional.of(Bindings.createBooleanBinding(() -> value.equals(property.getValue()), property)),
                () -> property.setValue(value));
    }

    private MenuEntry one(MessageKey name, List<KeyCombination> keys, ObservableBooleanValue enabled, Runnable action) {
        return new MenuEntry.One(new Command(id(name), speech.say(name), keys, Optional.empty(), enabled,
                Optional.empty(), action));
    }

    private MenuEntry one(MessageKey name, List<KeyCombination> keys, Ikon icon, ObservableBooleanValue enabled,
            Runnable action) {
        return new MenuEntry.One(new Command(id(name), speech.say(name), keys, Optional.of(icon), enabled,
                Optional.empty(), action));
    }

    private ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }

    private static String id(MessageKey name) {
        return name.id().replace('.', '-');
    }
}

package unroll.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unroll.edit.Whole;
import unroll.export.ChoicesText;
import unroll.export.Colours;
import unroll.export.Extent;
import unroll.export.Ground;
import unroll.export.Ink;
import unroll.export.Kind;
import unroll.export.LatexForm;
import unroll.export.Paper;
import unroll.export.Selection;
import unroll.export.SvgText;
import unroll.figure.LatexDigits;
import unroll.figure.Motif;
import unroll.lesson.Grain;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.PictureKey;

/// The choices of an export of pictures; of each kind of file only what belongs to it.
final class PictureForm extends VBox {
    private final Speech speech;
    private final Captions captions;
    private final PictureWishes wishes;
    private final ValueField first;
    private final ValueField last;
    private final ObservableValue<Optional<Message>> refusal;

    PictureForm(Speech speech, PictureWishes wishes) {
        this.speech = speech;
        this.captions = new Captions(speech);
        this.wishes = wishes;
        first = number("first", PictureKey.FROM, wishes.range.map(Selection::first), wishes::begin);
        last = number("last", PictureKey.TO, wishes.range.map(Selection::last), wishes::end);
        refusal = Bindings.createObjectBinding(this::refused, first.refusalProperty(), last.refusalProperty(),
                wishes.extent);
        setId("picture-form");
        getStyleClass().add("group");
        ObservableValue<Boolean> pictures = wishes.kind.map(kind -> kind != Kind.TEX);
        getChildren().addAll(row(PictureKey.WHAT, motifs()),
                row(PictureKey.STEPS, combo("extent", PictureKey.STEPS, wishes.extent, List.of(Extent.values()),
                        it -> Message.of(PictureWords.of(it)))),
                shown(row(PictureKey.GRAIN, grain()), wishes.extent.map(it -> it != Extent.HERE)),
                shown(range(), wishes.extent.map(it -> it == Extent.RANGE)),
                shown(refusalLabel(), refusal.map(Optional::isPresent)),
                row(PictureKey.AS, pills("kind", wishes.kind, Kind.values(), PictureWords::of)), hint(),
                shown(row(PictureKey.SCALE, scale()), has(Kind.PNG, Kind.GIF)),
                shown(row(PictureKey.DELAY, delay(), captions.of(PictureKey.ROUNDS, this), rounds()), has(Kind.GIF)),
                shown(row(PictureKey.TEXT, svgTexts()),
                        has(Kind.SVG)),
                row(PictureKey.DIGITS, pills("digits", wishes.digits, LatexDigits.values(), PictureWords::of)),
                shown(row(PictureKey.FORM, pills("form", wishes.form, LatexForm.values(), PictureWords::of)),
                        has(Kind.TEX)),
                shown(row(PictureKey.PAGE, paper()), pictures),
                shown(row(PictureKey.COLOURS, colours()), pictures),
                row(PictureKey.LANGUAGE, language()),
                shown(indented(check("transparent", PictureKey.TRANSPARENT, PictureKey.TRANSPARENT_HELP,
                        wishes.ground, Ground.SOLID, Ground.TRANSPARENT),
                        check("grey", PictureKey.GREY, PictureKey.GREY_HELP, wishes.ink, Ink.COLOUR, Ink.GREY)),
                        pictures));
    }

    private ComboBox<Motif> motifs() {
        return combo("exhibit", PictureKey.WHAT, wishes.motif, wishes.motifs(), PictureWords::of);
    }

    private ComboBox<Grain> grain() {
        return combo("grain", PictureKey.GRAIN, wishes.grain, List.of(Grain.values()),
                it -> Message.of(PictureWords.of(it)));
    }

    private HBox range() {
        return row(PictureKey.FROM, first, captions.of(PictureKey.TO, this), last);
    }

    /// Why the range that stands there can't be exported; absent where it can, and where no range is asked for.
    ObservableValue<Optional<Message>> refusal() {
        return refusal;
    }

    private Optional<Message> refused() {
        return first.refusalProperty().get().or(() -> last.refusalProperty().get())
                .filter(_ -> wishes.extent.get() == Extent.RANGE);
    }

    private Label refusalLabel() {
        Label said = new Label();
        said.setId("picture-range-said");
        said.getStyleClass().add("refusal");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty().bind(refusal.map(why -> why.map(speech.words()::say).orElse("")));
        return said;
    }

    private ValueField number(String id, PictureKey name, ObservableValue<Integer> holds, IntConsumer take) {
        ValueField field = new ValueField("picture-" + id, speech, speech.say(name), holds.map(Object::toString),
                text -> {
                    if (Whole.of(text) instanceof Whole.Value(long number) && number >= 0 && number <= wishes.most()) {
                        take.accept((int) number);
                        return Optional.empty();
                    }
                    return Optional.of(Message.of(PictureKey.RANGE_WRONG, wishes.most()));
                });
        return Help.on(field, speech.say(PictureKey.RANGE_HELP));
    }

    private Label hint() {
        Label hint = new Label();
        hint.setId("picture-hint");
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(wishes.kind.flatMap(kind -> speech.say(PictureWords.hint(kind))));
        return hint;
    }

    private HBox svgTexts() {
        HBox texts = pills("svg-text", wishes.svgText, SvgText.values(), PictureWords::of);
        texts.getChildren().forEach(one -> Help.on((Control) one, speech.say(PictureKey.TEXT_HELP)));
        return texts;
    }

    private ComboBox<Double> scale() {
        return combo("scale", PictureKey.SCALE, wishes.scale, ChoicesText.SCALES, PictureWords::scale);
    }

    private ComboBox<Integer> delay() {
        return combo("delay", PictureKey.DELAY, wishes.frame, ChoicesText.FRAMES,
                it -> PictureWords.seconds(it, speech.words()));
    }

    private ComboBox<Integer> rounds() {
        return combo("rounds", PictureKey.ROUNDS, wishes.rounds, ChoicesText.ROUNDS, PictureWords::rounds);
    }

    private ComboBox<Paper> paper() {
        return combo("page", PictureKey.PAGE, wishes.paper, List.of(Paper.values()),
                it -> Message.of(PictureWords.of(it)));
    }

    private ComboBox<Colours> colours() {
        return combo("colours", PictureKey.COLOURS, wishes.colours, List.of(Colours.values()),
                it -> Message.of(PictureWords.of(it)));
    }

    private ComboBox<Optional<Language>> language() {
        List<Optional<Language>> all = Stream.concat(Stream.of(Optional.<Language>empty()),
                Arrays.stream(Language.values()).map(Optional::of)).toList();
        return new PictureChoice<>("picture-language", wishes.language, all,
                it -> it.map(Language::ownName).orElseGet(() -> speech.now(PictureKey.LANGUAGE_SHOWN)))
                .named(speech.now(PictureKey.LANGUAGE));
    }

    private <T> ComboBox<T> combo(String id, PictureKey name, ObjectProperty<T> property, List<T> values,
            Function<T, Message> say) {
        return new PictureChoice<>("picture-" + id, property, values, it -> speech.words().say(say.apply(it)))
                .named(speech.now(name));
    }

    private <T> HBox pills(String id, ObjectProperty<T> property, T[] values, Function<T, PictureKey> name) {
        List<ObservableValue<String>> words = Arrays.stream(values).map(name).map(key -> speech.say(key)).toList();
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            T value = values[i];
            commands.add(new Command("picture-" + id + "-" + i, words.get(i), List.of(), Optional.empty(),
                    new SimpleBooleanProperty(true),
                    Optional.of(Bindings.createBooleanBinding(() -> property.get() == value, property)),
                    () -> property.set(value)));
        }
        return new Buttons(speech).choices(commands, words);
    }

    private <T> CheckBox check(String id, PictureKey name, PictureKey help, ObjectProperty<T> property, T off, T on) {
        CheckBox box = new CheckBox();
        box.setId("picture-" + id);
        box.textProperty().bind(speech.say(name));
        property.subscribe(now -> box.setSelected(now == on));
        box.selectedProperty().subscribe(selected -> property.set(selected ? on : off));
        return Help.on(box, speech.say(name), speech.say(help));
    }

    private ObservableValue<Boolean> has(Kind... kinds) {
        return wishes.kind.map(kind -> List.of(kinds).contains(kind));
    }

    private HBox row(PictureKey name, Node... controls) {
        Label caption = captions.of(name, controls[0]);
        caption.getStyleClass().add("picture-caption");
        HBox row = captions.row(caption);
        row.getChildren().addAll(controls);
        return row;
    }

    private HBox indented(Node... controls) {
        HBox row = captions.row(controls);
        row.getStyleClass().add("picture-indented");
        return row;
    }

    private static <N extends Node> N shown(N node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}

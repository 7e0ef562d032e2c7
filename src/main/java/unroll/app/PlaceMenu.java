package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import unroll.edit.Slot;
import unroll.figure.QuantityName;
import unroll.figure.Subject;
import unroll.rnn.Scenario;
import unroll.scene.Box;
import unroll.text.CopyKey;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.PlaceKey;
import unroll.text.Subscripts;
import unroll.trace.Quantity;

/// What can be done with a thing in a picture, in a menu at its place: change it, explain it, copy it or the figure that it
/// is in.
final class PlaceMenu {
    private final Speech speech;
    private final Hover hover;
    private final NumberEditing editing;
    private final CopyCommands copies;

    PlaceMenu(Speech speech, Hover hover, NumberEditing editing, CopyCommands copies) {
        this.speech = speech;
        this.hover = hover;
        this.editing = editing;
        this.copies = copies;
    }

    /// Where a menu was asked for.
    ///
    /// @param pane in which picture
    /// @param subject the thing there, if there is one
    /// @param box its place, in px of the pane
    /// @param origin whether a pointer or keys led there
    record Asked(FigurePane pane, Optional<Subject> subject, Box box, NumberEditing.Origin origin) {}

    /// Opens the menu at a point of the screen.
    void open(Asked asked, double screenX, double screenY) {
        hover.silent();
        ContextMenu menu = new ContextMenu();
        menu.setId("place-menu");
        add(menu, asked.subject().map(subject -> onThing(asked, subject)).orElse(List.of()));
        add(menu, asked.subject().map(subject -> copying(copies.copyables().of(subject))).orElse(List.of()));
        List<MenuItem> whole = copying(copies.copyables().of(asked.pane()));
        Command picture = copies.pictured();
        MenuItem item = item(picture.id() + "-here", picture.words().getValue(), picture::run);
        item.setDisable(!picture.enabled().get());
        whole.add(item);
        add(menu, whole);
        Popups.show(menu, asked.pane(), screenX, screenY);
    }

    /// Opens the menu below a place, for who came there by keys.
    void open(Asked asked) {
        var corner = asked.pane().localToScreen(asked.box().x(), asked.box().bottom());
        open(asked, corner.getX(), corner.getY());
    }

    private static void add(ContextMenu menu, List<MenuItem> items) {
        if (!items.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(items);
    }

    private List<MenuItem> onThing(Asked asked, Subject subject) {
        List<MenuItem> items = new ArrayList<>();
        FigurePane pane = asked.pane();
        Scenario scenario = pane.session().scenario();
        Optional<Slot> slot = Changeable.slot(pane.session(), subject);
        slot.ifPresent(it -> items.add(item("change-here", said(PlaceKey.CHANGE, it.name(scenario)),
                () -> editing.open(pane, it, asked.origin()))));
        explained(subject, scenario)
                .ifPresent(name -> items.add(item("explain-here", said(PlaceKey.EXPLAIN, Subscripts.of(name)),
                        () -> hover.choose(subject, pane,
                                slot.flatMap(it -> Changeable.box(pane, it)).orElse(asked.box())))));
        return items;
    }

    /// The name of what can be explained.
    private Optional<String> explained(Subject subject, Scenario scenario) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) ->
                Optional.of(QuantityName.cell(quantity, row, column, scenario));
            case Subject.Whole(Quantity quantity) -> Optional.of(QuantityName.of(quantity, scenario));
            case Subject.Map(Quantity quantity, var _) -> Optional.of(QuantityName.of(quantity, scenario));
            case Subject.Norm(Quantity quantity) -> Optional.of(QuantityName.of(quantity, scenario));
            case Subject.Arrow(List<Quantity> tells, var _) ->
                Optional.of(QuantityName.of(tells.getFirst(), scenario));
            case Subject.Line(int _, Optional<Quantity> now) -> now.map(it -> QuantityName.of(it, scenario));
            case Subject.Change(Subject.Numeric of) -> explained(of, scenario);
            case Subject.Check _ -> Optional.of(speech.now(FigureKey.CARD_CHECK));
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                Optional.empty();
        };
    }

    private List<MenuItem> copying(List<Copyable> copyables) {
        List<MenuItem> items = new ArrayList<>();
        for (Copyable copyable : copyables) {
            items.add(item(copyable.id() + "-here", said(CopyKey.COPY, copyable.what()), () -> copies.copy(copyable)));
        }
        return items;
    }

    private String said(MessageKey key, Object argument) {
        return speech.words().say(Message.of(key, argument));
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        // a name may have an underscore, which is not the letter of a key
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}

package unroll.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import unroll.text.ChangeKey;

/// The strip in which sequence, words and network are changed; everything above follows at once. It has pages, chosen at
/// its left.
final class ChangePane extends VBox {
    /// Where the window has less room, the strip is scrolled.
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 180;

    ChangePane(Changes changes, Speech speech, CommandTable table, Wishes wishes, ChangePages pages) {
        setId("change");
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        accessibleTextProperty().bind(speech.say(ChangeKey.PANEL_CHANGE));
        Label refusal = new Label();
        refusal.setId("refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(changes.refusalProperty().flatMap(
                why -> why.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Map<ChangePage, Region> made = new EnumMap<>(ChangePage.class);
        made.put(ChangePage.SEQUENCE, groups(new SequenceGroup(changes, speech, table),
                new WordsGroup(changes, speech)));
        made.put(ChangePage.NETWORK, groups(new NetworkGroup(changes, speech, table),
                new WeightsGroup(changes, speech, table, wishes), new TruncationGroup(changes, speech, table)));
        StackPane shown = new StackPane();
        shown.setId("change-page");
        // a page that is not open is not in the window, so that what it says is not computed
        pages.nowProperty().subscribe(now -> shown.getChildren().setAll(Objects.requireNonNull(made.get(now))));
        HBox strip = new HBox(choice(speech, table), shown);
        strip.setId("change-strip");
        HBox.setHgrow(shown, Priority.ALWAYS);
        VBox.setVgrow(strip, Priority.ALWAYS);
        getChildren().addAll(strip, refusal);
    }

    private static HBox groups(Region... groups) {
        HBox row = new HBox(groups);
        row.getStyleClass().add("groups");
        return row;
    }

    /// The pages, one below the other.
    private static VBox choice(Speech speech, CommandTable table) {
        Buttons buttons = new Buttons(speech);
        VBox choice = new VBox(Stream.of(ChangePage.values()).map(page -> {
            ToggleButton button = buttons.toggle(table.get(ChangePages.id(page)), speech.say(page.title()));
            button.setMaxWidth(Double.MAX_VALUE);
            return button;
        }).toArray(ToggleButton[]::new));
        choice.setId("change-pages");
        return choice;
    }
}

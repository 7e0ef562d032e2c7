package unroll.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import unroll.session.Session;
import unroll.text.WindowKey;

/// The strip at the bottom: stepping, playing, the timeline, where the lesson is, how far a click goes and how fast it
/// plays.
final class Transport extends HBox {

    /// @param timeline the lesson as segments
    Transport(Store store, Speech speech, CommandTable table, Commands commands, Player player, FigurePane timeline) {
        setId("transport");
        HBox.setHgrow(timeline, Priority.ALWAYS);
        getChildren().addAll(stepping(speech, table, player), timeline, place(store, speech, table, commands, player));
    }

    private static HBox stepping(Speech speech, CommandTable table, Player player) {
        Buttons buttons = new Buttons(speech);
        HBox box = new HBox();
        box.setId("stepping");
        for (String id : List.of("go-first", "go-back", "play", "go-next", "go-last")) {
            Button button = buttons.icon(table.get(id));
            button.getStyleClass().add("round");
            box.getChildren().add(button);
            if (id.equals("play") && button.getGraphic() instanceof FontIcon icon) {
                player.playingProperty()
                        .subscribe(on -> icon.setIconCode(on ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
            }
        }
        return box;
    }

    private static VBox place(Store store, Speech speech, CommandTable table, Commands commands, Player player) {
        Label number = new Label();
        number.setId("step-number");
        number.textProperty().bind(Bindings.createStringBinding(() -> number(store.session(), speech),
                store.sessionProperty(), speech.wordsProperty()));
        Label widest = new Label();
        widest.textProperty().bind(Bindings.createStringBinding(() -> widest(store.session(), speech),
                store.sessionProperty(), speech.wordsProperty()));
        widest.setVisible(false);
        StackPane where = new StackPane(widest, number);
        where.setAlignment(Pos.CENTER_RIGHT);
        HBox first = new HBox(where, speed(speech, commands, player));
        first.getStyleClass().add("line");
        first.setAlignment(Pos.CENTER_RIGHT);
        List<Command> grains = List.of(table.get("grain-operation"), table.get("grain-step"),
                table.get("grain-pass"));
        VBox box = new VBox(first, new Buttons(speech).choices(grains, grains.stream().map(Command::words).toList()));
        box.setId("place");
        return box;
    }

    /// The same at the last step: all digits have one width, so that nothing is wider, and what stands beside it stays.
    private static String widest(Session session, Speech speech) {
        int count = session.script().count(session.view().grain());
        return speech.now(WindowKey.STEP_OF, count, count);
    }

    /// Where the lesson is, in words.
    static String number(Session session, Speech speech) {
        int number = session.script().number(session.position(), session.view().grain());
        return speech.now(WindowKey.STEP_OF, number, session.script().count(session.view().grain()));
    }

    private static ComboBox<Speed> speed(Speech speech, Commands commands, Player player) {
        ComboBox<Speed> choice = new ComboBox<>();
        choice.setId("speed");
        choice.getItems().setAll(Speed.values());
        choice.valueProperty().bindBidirectional(player.speedProperty());
        choice.accessibleTextProperty().bind(speech.say(WindowKey.SPEED));
        speech.wordsProperty().subscribe(words -> choice.setConverter(converter(commands)));
        return choice;
    }

    private static StringConverter<Speed> converter(Commands commands) {
        return new StringConverter<>() {
            @Override
            public String toString(Speed speed) {
                ObservableValue<String> written = commands.times(speed);
                return written.getValue();
            }

            @Override
            public Speed fromString(String text) {
                return Speed.NORMAL;
            }
        };
    }
}

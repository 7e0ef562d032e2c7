package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import unroll.edit.SetFocus;
import unroll.rnn.Focus;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.WindowKey;
import unroll.text.Words;

/// Which error is traced back: one of E_0 … E_(T−1), all one after the other, or all at once.
final class ErrorChoice extends ComboBox<Focus> {
    private final Editor editor;

    ErrorChoice(Store store, Speech speech, Editor editor) {
        this.editor = editor;
        setId("error");
        accessibleTextProperty().bind(speech.say(WindowKey.ERROR));
        speech.wordsProperty().subscribe(words -> {
            setConverter(converter(words));
            setCellFactory(_ -> new Choice(words));
        });
        follow(store.session());
        store.sessionProperty().subscribe((before, after) -> {
            if (before.lesson() != after.lesson()) {
                follow(after);
            }
        });
        editor.busyProperty().subscribe(busy -> {
            if (busy.isEmpty()) {
                follow(store.session());
            }
        });
        setOnAction(event -> choose(store));
    }

    private void choose(Store store) {
        Focus chosen = getValue();
        if (chosen != null && !chosen.equals(store.session().scenario().focus())) {
            editor.edit(new SetFocus(chosen));
        }
    }

    private void follow(Session session) {
        List<Focus> choices = new ArrayList<>();
        session.scenario().sequence().errors().forEach(e -> choices.add(new Focus.One(e)));
        choices.add(new Focus.All());
        choices.add(new Focus.Joined());
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        setValue(session.scenario().focus());
    }

    /// A choice in the list: what it is called, and what it is like.
    private static final class Choice extends ListCell<Focus> {
        private final Words words;

        Choice(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Focus focus, boolean empty) {
            super.updateItem(focus, empty);
            setText(empty ? "" : named(words, focus));
            setGraphic(null);
            if (!empty && focus instanceof Focus.Joined) {
                Label like = new Label(words.say(WindowKey.ERROR_JOINED_LIKE));
                like.getStyleClass().add("caption");
                setText("");
                setGraphic(new VBox(new Label(named(words, focus)), like));
            }
        }
    }

    private static String named(Words words, Focus focus) {
        return switch (focus) {
            case null -> "";
            case Focus.One(int e) -> words.say(Message.of(WindowKey.ERROR_ONE, subscript(e)));
            case Focus.All() -> words.say(WindowKey.ERROR_ALL);
            case Focus.Joined() -> words.say(WindowKey.ERROR_JOINED);
        };
    }

    private static StringConverter<Focus> converter(Words words) {
        return new StringConverter<>() {
            @Override
            public String toString(Focus focus) {
                return named(words, focus);
            }

            @Override
            public Focus fromString(String text) {
                return new Focus.All();
            }
        };
    }

    /// A number as a subscript.
    static String subscript(int number) {
        return Integer.toString(number).chars().mapToObj(digit -> Character.toString('₀' + digit - '0'))
                .collect(Collectors.joining());
    }
}

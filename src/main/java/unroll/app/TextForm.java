package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unroll.rnn.Bounds;
import unroll.rnn.Reading;
import unroll.rnn.TextSequence;
import unroll.text.SequenceKey;

/// How a text is to become a sequence.
final class TextForm extends VBox {
    private static final int COLUMNS = 5;
    private final Speech speech;
    private final TextWishes wishes;

    TextForm(Speech speech, TextWishes wishes) {
        this.speech = speech;
        this.wishes = wishes;
        getStyleClass().add("group");
        setId("text-form");
        Captions captions = new Captions(speech);
        ValueField steps = steps();
        getChildren().addAll(
                captions.row(captions.of(SequenceKey.UNIT, this), choices("unit", wishes.unitProperty(),
                        List.of(SequenceKey.BY_WORDS, SequenceKey.BY_CHARACTERS), Reading.Unit.values()),
                        captions.of(SequenceKey.FIRST, steps), steps),
                flow(check("punctuation", SequenceKey.PUNCTUATION, SequenceKey.PUNCTUATION_HELP,
                        wishes.punctuationProperty(), Reading.Punctuation.DROPPED, Reading.Punctuation.KEPT),
                        check("small", SequenceKey.SMALL, SequenceKey.SMALL_HELP, wishes.lettersProperty(),
                                Reading.Letters.AS_WRITTEN, Reading.Letters.SMALL),
                        check("last-enters", SequenceKey.LAST_ENTERS, SequenceKey.LAST_ENTERS_HELP,
                                wishes.endProperty(), TextSequence.End.PREDICTED, TextSequence.End.ENTERS)),
                captions.row(captions.of(SequenceKey.GROWTH, this), choices("growth", wishes.growthProperty(),
                        List.of(SequenceKey.GROWTH_ADD, SequenceKey.GROWTH_REPLACE), TextSequence.Growth.values())));
    }

    /// Side by side as far as there is room.
    private static FlowPane flow(CheckBox... boxes) {
        FlowPane flow = new FlowPane(boxes);
        flow.getStyleClass().add("group-flow");
        return flow;
    }

    private ValueField steps() {
        ValueField field = new ValueField("text-steps", speech, speech.say(SequenceKey.FIRST),
                wishes.stepsProperty().map(number -> Integer.toString(number.intValue())),
                text -> ValueField.count(text, Bounds.STEPS, wishes.stepsProperty()::set));
        return Help.on(field, speech.say(SequenceKey.FIRST_HELP, Bounds.STEPS));
    }

    private <T> HBox choices(String id, ObjectProperty<T> property, List<SequenceKey> names, T[] values) {
        List<ObservableValue<String>> words = names.stream().map(speech::say).toList();
        List<Command> commands = new java.util.ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            T value = values[i];
            commands.add(new Command(id + "-" + i, words.get(i), List.of(), Optional.empty(),
                    new SimpleBooleanProperty(true),
                    Optional.of(Bindings.createBooleanBinding(() -> property.get() == value, property)),
                    () -> property.set(value)));
        }
        return new Buttons(speech).choices(commands, words);
    }

    private <T> CheckBox check(String id, SequenceKey name, SequenceKey help, ObjectProperty<T> property, T off,
            T on) {
        CheckBox box = new CheckBox();
        box.setId("text-" + id);
        box.textProperty().bind(speech.say(name));
        box.setSelected(property.get() == on);
        box.selectedProperty().subscribe(selected -> property.set(selected ? on : off));
        return Help.on(box, speech.say(name), speech.say(help));
    }
}

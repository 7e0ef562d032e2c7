package unroll.app;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import unroll.rnn.Weight;
import unroll.tensor.Assignment;
import unroll.text.ExchangeKey;

/// The choice which weight an array is, in its row.
final class WeightCell extends TableCell<Integer, Integer> {
    private final Speech speech;
    private final ObjectProperty<Assignment> assignment;
    private final ComboBox<Optional<Weight>> choice = new ComboBox<>();

    WeightCell(Speech speech, ObjectProperty<Assignment> assignment) {
        this.speech = speech;
        this.assignment = assignment;
        choice.getItems().add(Optional.empty());
        Stream.of(Weight.values()).map(Optional::of).forEach(choice.getItems()::add);
        choice.setConverter(names());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> choose());
        assignment.subscribe(now -> show());
        itemProperty().subscribe(now -> show());
    }

    private void show() {
        if (getItem() == null) {
            setGraphic(null);
            return;
        }
        int array = getItem();
        choice.setId("array-" + array);
        choice.setAccessibleText(assignment.get().tensors().get(array).name());
        choice.setValue(assignment.get().letters().get(array));
        setGraphic(choice);
    }

    private void choose() {
        Optional<Weight> chosen = choice.getValue();
        if (getItem() != null && !assignment.get().letters().get(getItem()).equals(chosen)) {
            assignment.set(assignment.get().with(getItem(), chosen));
        }
    }

    private StringConverter<Optional<Weight>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Weight> weight) {
                return weight == null ? "" : speech.now(weight.map(WeightCell::name).orElse(ExchangeKey.NOT_USED));
            }

            @Override
            public Optional<Weight> fromString(String text) {
                return Optional.empty();
            }
        };
    }

    private static ExchangeKey name(Weight weight) {
        return switch (weight) {
            case U -> ExchangeKey.U;
            case W -> ExchangeKey.W;
            case V -> ExchangeKey.V;
            case STATE_BIAS -> ExchangeKey.B;
            case OUTPUT_BIAS -> ExchangeKey.C;
        };
    }
}

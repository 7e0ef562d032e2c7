package unroll.app;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import unroll.tensor.Assignment;
import unroll.tensor.Role;
import unroll.text.ExchangeKey;

/// The choice which weight an array is, in its row.
final class WeightCell extends TableCell<Integer, Integer> {
    private final Speech speech;
    private final ObjectProperty<Assignment> assignment;
    private final ComboBox<Optional<Role>> choice = new ComboBox<>();

    WeightCell(Speech speech, ObjectProperty<Assignment> assignment) {
        this.speech = speech;
        this.assignment = assignment;
        choice.getItems().add(Optional.empty());
        Stream.of(Role.values()).map(Optional::of).forEach(choice.getItems()::add);
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
        choice.setValue(assignment.get().roles().get(array));
        setGraphic(choice);
    }

    private void choose() {
        Optional<Role> chosen = choice.getValue();
        if (getItem() != null && !assignment.get().roles().get(getItem()).equals(chosen)) {
            assignment.set(assignment.get().with(getItem(), chosen));
        }
    }

    private StringConverter<Optional<Role>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<Role> role) {
                return role == null ? "" : speech.now(role.map(WeightCell::name).orElse(ExchangeKey.NOT_USED));
            }

            @Override
            public Optional<Role> fromString(String text) {
                return Optional.empty();
            }
        };
    }

    private static ExchangeKey name(Role role) {
        return switch (role) {
            case U -> ExchangeKey.U;
            case W -> ExchangeKey.W;
            case V -> ExchangeKey.V;
            case STATE_BIAS -> ExchangeKey.B;
            case OUTPUT_BIAS -> ExchangeKey.C;
            case EMBEDDING -> ExchangeKey.E;
            case INPUT_AND_STATE -> ExchangeKey.UW;
            case STATE_AND_INPUT -> ExchangeKey.WU;
        };
    }
}

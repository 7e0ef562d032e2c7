package unroll.app;

import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import unroll.tensor.Assignment;
import unroll.tensor.Tensor;
import unroll.text.ExchangeKey;

/// The arrays that files have, a row each: name, shape, type, file, and the weight that it is.
final class ArrayTable extends TableView<Integer> {
    private static final double ROW = 36;
    private static final double HEADER = 44;
    private static final int LEAST_ROWS = 3;
    private static final int ROWS = 7;
    private final Speech speech;

    /// @param assignment follows what is chosen in the rows
    ArrayTable(Speech speech, ObjectProperty<Assignment> assignment) {
        this.speech = speech;
        setId("arrays");
        setAccessibleText(speech.now(ExchangeKey.ARRAYS));
        int count = assignment.get().tensors().size();
        getItems().setAll(IntStream.range(0, count).boxed().toList());
        getColumns().add(column(ExchangeKey.NAME, 200, assignment, Tensor::name));
        getColumns().add(column(ExchangeKey.SHAPE, 80, assignment, tensor -> tensor.shape().text()));
        getColumns().add(column(ExchangeKey.TYPE, 80, assignment, Tensor::type));
        if (assignment.get().tensors().stream().map(Tensor::file).distinct().count() > 1) {
            getColumns().add(column(ExchangeKey.FILE, 140, assignment, Tensor::file));
        }
        TableColumn<Integer, Integer> weight = titled(ExchangeKey.WEIGHT, 190);
        weight.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        weight.setCellFactory(column -> new WeightCell(speech, assignment));
        getColumns().add(weight);
        setFixedCellSize(ROW);
        setMinHeight(Math.clamp(count, 1, LEAST_ROWS) * ROW + HEADER);
        setPrefHeight(Math.clamp(count, LEAST_ROWS, ROWS) * ROW + HEADER);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    private TableColumn<Integer, String> column(ExchangeKey title, double width, ObjectProperty<Assignment> assignment,
            Function<Tensor, String> text) {
        TableColumn<Integer, String> column = titled(title, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                text.apply(assignment.get().tensors().get(row.getValue()))));
        return column;
    }

    private <T> TableColumn<Integer, T> titled(ExchangeKey title, double width) {
        TableColumn<Integer, T> column = new TableColumn<>(speech.now(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}

package unroll.app;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.text.SequenceKey;

/// A place in the row of steps: its t, to be dragged, what enters and what is to be predicted.
final class StepCell extends ListCell<Integer> {
    private final StepEditing editing;
    private final Label title = new Label();
    private final WordChoice input;
    private final WordChoice target;
    private final VBox column;
    private int place = -1;
    private Optional<Gesture> drag = Optional.empty();

    StepCell(StepEditing editing) {
        this.editing = editing;
        input = new WordChoice(editing.changes(), editing.speech(), editing.options().inputs(),
                Scenario::inputWords, (wanted, gesture) -> editing.input(getIndex(), wanted, gesture));
        target = new WordChoice(editing.changes(), editing.speech(), editing.options().targets(),
                Scenario::vocabulary, (wanted, gesture) -> editing.target(getIndex(), wanted, gesture));
        input.accessibleHelpProperty().bind(editing.speech().say(SequenceKey.INPUT_HELP));
        target.accessibleHelpProperty().bind(editing.speech().say(SequenceKey.TARGET_HELP));
        title.getStyleClass().add("step-title");
        title.setMaxWidth(Double.MAX_VALUE);
        column = new VBox(title, input, target);
        column.getStyleClass().add("step");
        for (WordChoice field : new WordChoice[]{input, target}) {
            field.setMaxWidth(Double.MAX_VALUE);
            field.focusedProperty().subscribe(focused -> {
                if (focused && !isEmpty()) {
                    editing.commands().chosenProperty().set(getIndex());
                }
            });
        }
        title.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag = Optional.of(editing.changes().gesture()));
        title.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        title.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drag = Optional.empty());
        setOnContextMenuRequested(event -> {
            if (!isEmpty()) {
                editing.commands().chosenProperty().set(getIndex());
                Popups.show(editing.menu(), this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /// What enters.
    WordChoice input() {
        return input;
    }

    /// What is to be predicted.
    WordChoice target() {
        return target;
    }

    @Override
    protected void updateItem(@Nullable Integer t, boolean empty) {
        super.updateItem(t, empty);
        setGraphic(empty ? null : column);
        show();
    }

    /// A list whose items have a fixed width would make them as high as they are wide.
    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + column.prefHeight(-1) + snappedBottomInset();
    }

    /// Shows the step of this place as it is now.
    void show() {
        Scenario scenario = editing.changes().scenario();
        int t = getIndex();
        if (isEmpty() || t < 0 || t >= scenario.steps()) {
            return;
        }
        setId("step-" + t);
        input.setId("input-" + t);
        target.setId("target-" + t);
        title.setText(editing.speech().now(SequenceKey.STEP, t));
        if (t == place) {
            input.show(WordOption.input(scenario, t));
            target.show(WordOption.target(scenario, t));
        } else {
            input.put(WordOption.input(scenario, t));
            target.put(WordOption.target(scenario, t));
        }
        place = t;
        input.setAccessibleText(editing.speech().now(SequenceKey.INPUT_AT, t));
        target.setAccessibleText(editing.speech().now(SequenceKey.TARGET_AT, t));
        setAccessibleText(title.getText());
    }

    /// Shows all of it again, in other words.
    void renew() {
        place = -1;
        show();
    }

    /// The step goes where the pointer is.
    private void drag(MouseEvent event) {
        if (getListView() instanceof StepList list && drag.isPresent()) {
            OptionalInt to = list.at(event.getScreenX());
            to.ifPresent(t -> editing.commands().move(t, drag));
        }
    }
}

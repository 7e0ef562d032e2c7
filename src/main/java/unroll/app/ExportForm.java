package unroll.app;

import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.tensor.Contents;
import unroll.tensor.WeightFormat;
import unroll.text.ExchangeKey;
import unroll.text.Message;
import unroll.text.WindowKey;

/// For which program weights are written, and whether the gradient goes with them.
final class ExportForm extends VBox {
    private final ToggleGroup formats = new ToggleGroup();
    private final CheckBox gradients = new CheckBox();

    ExportForm(Speech speech, Scenario scenario) {
        setId("export-form");
        getStyleClass().add("form");
        for (WeightFormat format : WeightFormat.values()) {
            RadioButton button = new RadioButton(speech.now(name(format)));
            button.setId("format-" + format.name().toLowerCase(Locale.ROOT));
            button.setUserData(format);
            button.setToggleGroup(formats);
            button.setSelected(format == WeightFormat.NPZ);
            getChildren().add(button);
        }
        gradients.setId("gradients");
        gradients.setText(speech.now(ExchangeKey.GRADIENTS, error(scenario.focus())));
        Label where = new Label(speech.now(ExchangeKey.KEPT));
        where.getStyleClass().add("caption");
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(gradients, where);
    }

    /// The format chosen.
    WeightFormat format() {
        return (WeightFormat) formats.getSelectedToggle().getUserData();
    }

    /// What is to be written.
    Contents contents() {
        return gradients.isSelected() ? Contents.WEIGHTS_AND_GRADIENTS : Contents.WEIGHTS;
    }

    private static Message error(Focus focus) {
        return switch (focus) {
            case Focus.One(int e) -> Message.of(WindowKey.ERROR_ONE, ErrorChoice.subscript(e));
            case Focus.All(),Focus.Joined() -> Message.of(WindowKey.ERROR_ALL);
        };
    }

    private static ExchangeKey name(WeightFormat format) {
        return switch (format) {
            case NPZ -> ExchangeKey.NPZ;
            case SAFETENSORS -> ExchangeKey.SAFETENSORS;
            case CSV -> ExchangeKey.CSV;
        };
    }
}

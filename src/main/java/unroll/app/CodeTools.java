package unroll.app;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.listing.Dialect;

/// What stands in the corner of the listing: the choice of what it is written in, and the button that copies it. Gates
/// written out are in the menu.
final class CodeTools extends HBox {

    CodeTools(Buttons buttons, CommandTable table, CodeCopy copy) {
        setId("code-tools");
        List<Dialect> offered = List.of(Dialect.NUMPY, Dialect.PYTORCH);
        List<Command> commands = offered.stream().map(dialect -> table.get("code-" + dialect.id())).toList();
        HBox dialects = buttons.choices(commands,
                offered.stream().map(Dialect::title).map(SimpleStringProperty::new).toList());
        Button button = buttons.icon(table.get("code-copy"));
        FontIcon icon = (FontIcon) button.getGraphic();
        icon.iconCodeProperty().bind(copy.copiedProperty()
                .map(copied -> copied ? Material2AL.CHECK : Material2AL.CONTENT_COPY));
        getChildren().addAll(dialects, button);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}

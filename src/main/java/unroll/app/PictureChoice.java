package unroll.app;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A choice among values that have names.
final class PictureChoice<T> extends ComboBox<T> {

    /// @param id its name for tests and styles
    /// @param property what is chosen
    /// @param values what can be chosen
    /// @param name of a value
    PictureChoice(String id, ObjectProperty<T> property, List<T> values, Function<T, String> name) {
        setId(id);
        getItems().setAll(values);
        setVisibleRowCount(values.size());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return values.stream().filter(it -> name.apply(it).equals(text)).findFirst().orElseThrow();
            }
        });
        property.subscribe(now -> setValue(now));
        // while the list is made anew there is no value
        valueProperty().subscribe(now -> {
            if (now != null) {
                property.set(now);
            }
        });
    }

    /// This with a name for who cannot see.
    PictureChoice<T> named(String name) {
        setAccessibleText(name);
        return this;
    }
}

package unroll.app;

import java.util.OptionalInt;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import unroll.edit.NetworkEdit;
import unroll.edit.SetTruncation;
import unroll.rnn.Recipe;
import unroll.rnn.Scenario;

/// How the next weights are to be drawn, what W is to be scaled to, how far back errors went last. It belongs to the window:
/// opening a file or undoing a change leaves it as it is.
final class Wishes {
    private final ObjectProperty<Recipe> recipe = new SimpleObjectProperty<>(Recipe.XAVIER);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final LongProperty seed = new SimpleLongProperty(1);
    private final DoubleProperty radius = new SimpleDoubleProperty(1);
    private OptionalInt truncation = OptionalInt.empty();

    /// How new weights are spread.
    ObjectProperty<Recipe> recipeProperty() {
        return recipe;
    }

    /// How large new weights are.
    DoubleProperty scaleProperty() {
        return scale;
    }

    /// Which new weights.
    LongProperty seedProperty() {
        return seed;
    }

    /// The spectral radius that W is to have.
    DoubleProperty radiusProperty() {
        return radius;
    }

    /// New weights as they are wished.
    NetworkEdit draw() {
        return new NetworkEdit.DrawWeights(recipe.get(), scale.get(), seed.get());
    }

    /// New weights by the next seed.
    NetworkEdit drawNext() {
        seed.set(seed.get() + 1);
        return draw();
    }

    /// W with the spectral radius that is wished.
    NetworkEdit scaled() {
        return new NetworkEdit.ScaleRadius(radius.get());
    }

    /// Truncation on, as it was last, or else half of the way; where it is on, off.
    SetTruncation switched(Scenario scenario) {
        if (scenario.truncation().isPresent()) {
            truncation = scenario.truncation();
            return new SetTruncation(OptionalInt.empty());
        }
        return new SetTruncation(OptionalInt.of(truncation.orElse((scenario.steps() - 1) / 2)));
    }
}

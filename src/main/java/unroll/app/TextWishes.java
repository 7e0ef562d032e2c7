package unroll.app;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import unroll.rnn.Reading;
import unroll.rnn.TextSequence;

/// How texts are taken apart. It belongs to the window: it is the same for the next text.
final class TextWishes {
    private static final int STEPS = 50;
    private final ObjectProperty<Reading.Unit> unit = new SimpleObjectProperty<>(Reading.Unit.WORDS);
    private final ObjectProperty<Reading.Punctuation> punctuation = new SimpleObjectProperty<>(
            Reading.Punctuation.DROPPED);
    private final ObjectProperty<Reading.Letters> letters = new SimpleObjectProperty<>(Reading.Letters.AS_WRITTEN);
    private final ObjectProperty<TextSequence.End> end = new SimpleObjectProperty<>(TextSequence.End.PREDICTED);
    private final ObjectProperty<TextSequence.Growth> growth = new SimpleObjectProperty<>(
            TextSequence.Growth.REPLACED);
    private final IntegerProperty steps = new SimpleIntegerProperty(STEPS);

    /// What a step reads.
    ObjectProperty<Reading.Unit> unitProperty() {
        return unit;
    }

    /// What becomes of commas and the like.
    ObjectProperty<Reading.Punctuation> punctuationProperty() {
        return punctuation;
    }

    /// What becomes of capitals.
    ObjectProperty<Reading.Letters> lettersProperty() {
        return letters;
    }

    /// What becomes of the last word.
    ObjectProperty<TextSequence.End> endProperty() {
        return end;
    }

    /// What becomes of the vocabulary.
    ObjectProperty<TextSequence.Growth> growthProperty() {
        return growth;
    }

    /// How many steps at most.
    IntegerProperty stepsProperty() {
        return steps;
    }

    /// All of it.
    TextSequence how() {
        return new TextSequence(new Reading(unit.get(), punctuation.get(), letters.get()), steps.get(), end.get(),
                growth.get());
    }

    /// Runs something now and whenever one of the wishes changes.
    void follow(Runnable then) {
        for (var wish : java.util.List.of(unit, punctuation, letters, end, growth)) {
            wish.addListener((it, before, after) -> then.run());
        }
        steps.addListener((it, before, after) -> then.run());
        then.run();
    }
}

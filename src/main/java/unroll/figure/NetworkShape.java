package unroll.figure;

import java.util.List;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.scene.Font;
import unroll.scene.TextMeasure;

/// What the geometry of the network depends on: sizes, never the place in the lesson or a number.
///
/// @param steps T
/// @param hidden H
/// @param inputs D
/// @param classes K
/// @param wordInputs whether every input is a word or absent, so that x_t can be folded to its word
/// @param longestWord width of the longest word of the vocabulary in the font of the words beside the bars, in px
record NetworkShape(int steps, int hidden, int inputs, int classes, boolean wordInputs, double longestWord) {
    /// The font of the vocabulary's words beside the bars.
    static final Font WORD = Font.sans(11);

    static NetworkShape of(Scenario scenario, TextMeasure measure, Form form) {
        Font bold = Font.bold(form.readable(WORD.size()));
        List<Input> inputs = scenario.sequence().inputs();
        double longest = WordNames.of(scenario, measure).widest(bold);
        return new NetworkShape(scenario.steps(), scenario.parameters().hidden(), scenario.parameters().inputs(),
                scenario.parameters().classes(),
                inputs.stream().noneMatch(Input.Vector.class::isInstance), longest);
    }
}

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
/// @param block what a step has beside its state
record NetworkShape(int steps, int hidden, int inputs, int classes, boolean wordInputs, double longestWord,
        Block block) {
    /// The font of the vocabulary's words beside the bars.
    static final Font WORD = Font.sans(11);

    /// What a step has beside its state.
    ///
    /// @param cards how many gates and what else stands beside them; none in the plain cell
    /// @param lanes how many things are carried on to the next step
    /// @param links how many arrows lead from one gate to another
    record Block(int cards, int lanes, int links) {
        /// That of the plain cell.
        static final Block PLAIN = new Block(0, 1, 0);
    }

    /// The shape of a network of the plain cell.
    NetworkShape(int steps, int hidden, int inputs, int classes, boolean wordInputs, double longestWord) {
        this(steps, hidden, inputs, classes, wordInputs, longestWord, Block.PLAIN);
    }

    /// Whether a step has gates.
    boolean isGated() {
        return block.cards() > 0;
    }

    static NetworkShape of(Scenario scenario, TextMeasure measure, Form form) {
        Font bold = Font.bold(form.readable(WORD.size()));
        List<Input> inputs = scenario.sequence().inputs();
        double longest = WordNames.of(scenario, measure).widest(bold);
        return new NetworkShape(scenario.steps(), scenario.parameters().hidden(), scenario.parameters().inputs(),
                scenario.parameters().classes(),
                inputs.stream().noneMatch(Input.Vector.class::isInstance), longest, block(scenario));
    }

    static Block block(Scenario scenario) {
        return scenario.network().cell().isGated()
                ? new Block(Gates.of(scenario).size(), scenario.network().carried().size(),
                        (int) Gates.of(scenario).stream().mapToLong(it -> Gates.entering(scenario, it).size()).sum())
                : Block.PLAIN;
    }
}

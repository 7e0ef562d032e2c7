package unroll.figure;

import java.util.OptionalInt;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Axis;

/// The places that a step is about, which stay where others are left out: the word that enters and the right one.
///
/// @param input the entry of inputs
/// @param output the class
record InQuestion(OptionalInt input, OptionalInt output) {
    /// No place is more than others.
    static final InQuestion NONE = new InQuestion(OptionalInt.empty(), OptionalInt.empty());

    /// What a moment is about.
    static InQuestion of(Moment moment) {
        Scenario scenario = moment.trace().scenario();
        OptionalInt t = moment.step().map(step -> step.t()).orElse(OptionalInt.empty());
        OptionalInt input = t.isPresent() && scenario.sequence().inputs().get(t.getAsInt()) instanceof Input.Word(int i)
                ? OptionalInt.of(i)
                : OptionalInt.empty();
        return new InQuestion(input, t.isPresent() ? scenario.sequence().word(t.getAsInt()) : t);
    }

    /// The place of an axis.
    OptionalInt at(Axis axis) {
        return switch (axis) {
            case INPUT -> input;
            case CLASS -> output;
            case ONE, HIDDEN -> OptionalInt.empty();
        };
    }
}

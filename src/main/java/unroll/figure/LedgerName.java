package unroll.figure;

import java.util.Optional;
import unroll.rnn.Scenario;
import unroll.text.CutKey;
import unroll.text.FigureKey;
import unroll.text.Legible;

/// The name of a row of the ledger: from which step, and the word that enters there.
///
/// @param from "from", or that it is cut
/// @param time "t = 2", or which error
/// @param word that enters at the step; absent where none does, and for an error
record LedgerName(String from, String time, Optional<String> word) {

    static LedgerName of(Frame frame, LedgerRow row) {
        String from = switch (row.standing()) {
            case KEPT -> frame.say(FigureKey.ROW_FROM);
            case CUT -> frame.say(CutKey.PART);
        };
        return new LedgerName(from, frame.words().say(row.name()),
                row.factors().flatMap(_ -> word(frame.moment().trace().scenario(), row.time())));
    }

    /// That of a part of a step that is kept.
    static LedgerName of(Frame frame, int t) {
        return new LedgerName(frame.say(FigureKey.ROW_FROM), frame.say(FigureKey.ROW_TIME, t),
                word(frame.moment().trace().scenario(), t));
    }

    /// The word that enters at a step.
    static Optional<String> word(Scenario scenario, int t) {
        return scenario.inputWord(t).map(Legible::of);
    }

    /// The upper one of two lines: "from t = 2", where a word is below it.
    String upper() {
        return word.isPresent() ? from + " " + time : from;
    }

    /// The lower one of two lines: the word, else the step.
    String lower() {
        return word.orElse(time);
    }

    /// All in one short line: "t = 2, saw".
    String brief() {
        return time + word.map(it -> ", " + it).orElse("");
    }

    /// All of it, as it is spoken: "from t = 2, saw".
    String whole() {
        return from + " " + brief();
    }
}

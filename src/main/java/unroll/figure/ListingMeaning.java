package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.listing.ListingLine;
import unroll.listing.ListingToken;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Quantity;

/// What the expressions and the lines of a listing are at a moment of the lesson: quantities that are known by then.
///
/// @param moment the moment
/// @param now where the loops are
record ListingMeaning(Moment moment, ListingIteration now) {
    private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(.*)]");

    static ListingMeaning of(Moment moment) {
        return new ListingMeaning(moment, ListingIteration.of(moment));
    }

    /// What an expression is worth once its line has run.
    Optional<Quantity> of(ListingToken token, ListingLine line) {
        return named(token, line).filter(moment::knows);
    }

    /// What the variable holds that a line sets.
    Optional<Quantity> held(ListingLine line) {
        return line.sets().flatMap(name -> of(new ListingToken(0, name, ListingToken.Role.SET), line));
    }

    /// What a line computes: in the step told, if it does something of it, else in the iteration.
    ///
    /// @param ledger the weight meant where a line computes for all of them
    Optional<Quantity> computed(ListingLine line, Weight ledger) {
        if (line.isHead()) {
            return Optional.empty();
        }
        Optional<ListingLine.Tells> lit = moment.step().flatMap(line::doing);
        return lit.stream().flatMap(it -> computed(it, line, ledger).stream()).filter(moment::knows).findFirst()
                .or(() -> line.tells().stream().flatMap(it -> computed(it, line, ledger).stream())
                        .filter(moment::knows).findFirst());
    }

    private Optional<Quantity> computed(ListingLine.Tells tells, ListingLine line, Weight ledger) {
        Weight recurrent = tells.weight().orElse(ledger.isRecurrent() ? ledger : Weight.W);
        Weight any = tells.weight().orElse(ledger);
        return switch (tells.operation()) {
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT, ERROR, ARRIVE -> held(line);
            case OUTPUT_DELTA -> Optional.of(Quantity.outputDelta(now.e()));
            case OUTPUT_WEIGHTS -> Optional.of(new Quantity.Gradient(now.e(),
                    tells.weight().orElse(Weight.V)));
            case DELTA -> line.sets().isPresent() ? held(line) : delta();
            case PART -> at(now.k(), k -> new Quantity.Part(now.e(), k, recurrent));
            case SUM -> Optional.of(new Quantity.Gradient(now.e(), recurrent));
            case TOTAL -> Optional.of(new Quantity.TotalGradient(any));
            case LEARN -> line.besideMain().isPresent() ? held(line) : Optional.of(new Quantity.Learned(any));
        };
    }

    /// δ of a step that tells one, where one line goes the whole way back.
    private Optional<Quantity> delta() {
        return moment.step().filter(it -> it.operation() == Operation.DELTA)
                .map(it -> Quantity.delta(now.e(), it.t().orElseThrow()));
    }

    private Optional<Quantity> named(ListingToken token, ListingLine line) {
        String text = token.text();
        Matcher indexed = INDEXED.matcher(text);
        if (indexed.matches() && Stream.of("x", "s", "y", "y_hat", "E").anyMatch(indexed.group(1)::equals)
                && !indexed.group(2).contains("[")) {
            return at(index(indexed.group(2)), i -> element(indexed.group(1), i));
        }
        return switch (text) {
            case "U", "W", "V", "b", "c" -> Optional.of(weight(text, token, line));
            case "W.T", "V.T" -> Optional.of(new Quantity.Shared(letter(text.substring(0, 1))));
            case "gamma" -> Optional.of(new Quantity.ClipLength());
            case "norm" -> Optional.of(new Quantity.GradientNorm());
            case "kappa" -> Optional.of(new Quantity.ClipFactor());
            case "eta" -> Optional.of(new Quantity.LearningRate());
            case "Ux", "U @ x[t]" -> at(now.t(), Quantity::inputTerm);
            case "W @ s[t-1]" -> at(now.t(), Quantity::recurrentTerm);
            case "a" -> at(now.t(), Quantity::preActivation);
            case "z" -> at(now.t(), Quantity::logits);
            case "dz" -> Optional.of(Quantity.outputDelta(now.e()));
            case "delta" -> delta(token, line);
            case "dU", "dW", "dV", "db", "dc" -> gradient(letter(text.substring(1)), line);
            case "U.grad", "W.grad", "V.grad", "b.grad", "c.grad" ->
                Optional.of(moment.trace().told(letter(text.substring(0, 1))));
            default -> whole(text, line);
        };
    }

    private static Quantity element(String name, int i) {
        return switch (name) {
            case "x" -> Quantity.input(i);
            case "s" -> Quantity.state(i);
            case "y" -> Quantity.target(i);
            case "y_hat" -> Quantity.prediction(i);
            case "E" -> Quantity.loss(i);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// The step that an index is at.
    private OptionalInt index(String text) {
        return switch (text) {
            case "t" -> now.t();
            case "t-1" -> now.t().isPresent() ? OptionalInt.of(now.t().getAsInt() - 1) : OptionalInt.empty();
            case "e" -> OptionalInt.of(now.e());
            case "k" -> now.k();
            case "k-1" -> now.k().isPresent() ? OptionalInt.of(now.k().getAsInt() - 1) : OptionalInt.empty();
            default -> text.matches("\\d+")
                    ? OptionalInt.of(Integer.parseInt(text))
                    : OptionalInt.of(scenario().lastStepBack(now.e()) - 1);
        };
    }

    /// A weight that is learned has its new numbers from then on.
    private Quantity weight(String text, ListingToken token, ListingLine line) {
        Quantity learned = new Quantity.Learned(letter(text));
        return isLearning(line) && token.role() == ListingToken.Role.SET && moment.knows(learned)
                ? learned
                : new Quantity.Shared(letter(text));
    }

    private Optional<Quantity> delta(ListingToken token, ListingLine line) {
        boolean before = token.role() == ListingToken.Role.SET && isLoop(line);
        return isLoop(line)
                ? at(now.k(), k -> Quantity.delta(now.e(), before ? k - 1 : k))
                : Optional.of(Quantity.delta(now.e(), now.e()));
    }

    /// What is added up so far. From the second error on it is the sum of what no quantity of the lesson is, until the
    /// last is added.
    private Optional<Quantity> gradient(Weight weight, ListingLine line) {
        Quantity told = moment.trace().told(weight);
        if (isLearning(line) || moment.step().map(Step::operation).filter(it -> it == Operation.TOTAL
                || it == Operation.LEARN).isPresent()) {
            return Optional.of(told);
        }
        if (now.e() != scenario().tracedErrors().getFirst()) {
            return Optional.empty();
        }
        return weight.isRecurrent()
                ? at(now.k(), k -> new Quantity.RunningSum(now.e(), k, weight))
                : Optional.of(new Quantity.Gradient(now.e(), weight));
    }

    /// An expression of several variables.
    private Optional<Quantity> whole(String text, ListingLine line) {
        if (text.startsWith("outer")) {
            Optional<Weight> weight = line.tells().stream().flatMap(it -> it.weight().stream()).findFirst();
            return weight.flatMap(it -> it.equals(Weight.V)
                    ? Optional.of(new Quantity.Part(now.e(), now.e(), it))
                    : at(now.k(), k -> new Quantity.Part(now.e(), k, it)));
        }
        return text.contains("s[")
                ? at(text.contains("[e]") ? OptionalInt.of(now.e()) : index("k-1"), Quantity::slope)
                : Optional.empty();
    }

    private static boolean isLoop(ListingLine line) {
        return line.tells().stream().anyMatch(it -> it.turn() == ListingLine.Turn.LATER
                || it.operation() == Operation.PART);
    }

    private static boolean isLearning(ListingLine line) {
        return line.tells().stream().anyMatch(it -> it.operation() == Operation.LEARN);
    }

    private Scenario scenario() {
        return moment.trace().scenario();
    }

    private static final List<Weight> PLAIN = List.of(Weight.U, Weight.W, Weight.V, Weight.STATE_BIAS,
            Weight.OUTPUT_BIAS);

    private static Weight letter(String letter) {
        return PLAIN.stream().filter(it -> it.letter().equals(letter)).findFirst().orElseThrow();
    }

    private static Optional<Quantity> at(OptionalInt index, IntFunction<Quantity> named) {
        return index.isPresent() ? Optional.of(named.apply(index.getAsInt())) : Optional.empty();
    }
}

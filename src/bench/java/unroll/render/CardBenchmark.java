package unroll.render;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unroll.figure.Card;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.figure.Subject;
import unroll.figure.Tools;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.rnn.Weight;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// A card from the click on: its picture at the end of the lesson, at sizes near the largest. Drawn on the FX thread, so
/// each is to take well under 100 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CardBenchmark {
    private static final double WIDTH = 440;

    /// H, T and K of a network that reads words, all errors.
    @Param({"16,2000,50", "64,200,50", "1000,40,1000"})
    public String scenario;

    /// What the card is about.
    @Param
    public Kind kind;

    private final Projection projection = new Projection(new Tools(new Java2dTextMeasure(), new LatexTypesetter()));
    private Session session;
    private Card card;

    /// What a card is about.
    public enum Kind {
        /// s of the middle, one number.
        STATE,
        /// A number of the last error's δ halfway back.
        DELTA,
        /// The whole of it.
        DELTA_WHOLE,
        /// ∂s/∂s of the middle.
        JACOBIAN,
        /// A number of W: where it goes.
        WEIGHT,
        /// A number of ∂E/∂W.
        GRADIENT,
        /// The whole of it.
        GRADIENT_WHOLE,
        /// ∂E/∂W of the last error, one number.
        GRADIENT_OF_ERROR,
        /// The whole of it.
        GRADIENT_OF_ERROR_WHOLE,
        /// A probability.
        PREDICTION,
        /// E.
        LOSS,
        /// The gradient check of W.
        CHECK
    }

    /// The end of the lesson, with the window's pictures drawn once.
    @Setup
    public void start() {
        String[] sizes = scenario.split(",");
        session = Session.of(Scenarios.words(Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]),
                Integer.parseInt(sizes[2])), Language.ENGLISH).last();
        projection.network(session, new Size(785, 510));
        if (kind == Kind.CHECK) {
            session = session.checked(outcome());
        }
        card = Card.of(subject());
    }

    /// The picture of the card.
    @Benchmark
    public Picture card() {
        return projection.card(session, card, WIDTH);
    }

    /// A check as if it had been run: the true one takes minutes at these sizes.
    private GradientCheck outcome() {
        Matrix gradient = session.lesson().trace().value(new Quantity.TotalGradient(Weight.W));
        WeightCheck check = new WeightCheck(Weight.W, gradient, gradient.map(x -> x * (1 + 1e-9)),
                gradient.map(_ -> 1e-9), 0, 0, 0);
        return new GradientCheck(session.moment().complete().orElseThrow(), OptionalInt.empty(),
                List.of(check));
    }

    private Subject subject() {
        int last = session.scenario().steps() - 1;
        int middle = last / 2;
        return switch (kind) {
            case STATE -> cell(Quantity.state(middle));
            case DELTA -> cell(Quantity.delta(last, middle));
            case DELTA_WHOLE -> new Subject.Whole(Quantity.delta(last, middle));
            case JACOBIAN -> new Subject.Whole(new Quantity.StateJacobian(middle));
            case WEIGHT -> cell(new Quantity.Shared(Weight.W));
            case GRADIENT -> cell(new Quantity.TotalGradient(Weight.W));
            case GRADIENT_WHOLE -> new Subject.Whole(new Quantity.TotalGradient(Weight.W));
            case GRADIENT_OF_ERROR -> cell(new Quantity.Gradient(last, Weight.W));
            case GRADIENT_OF_ERROR_WHOLE -> new Subject.Whole(new Quantity.Gradient(last, Weight.W));
            case PREDICTION -> cell(Quantity.prediction(middle));
            case LOSS -> new Subject.Whole(new Quantity.TotalLoss());
            case CHECK -> new Subject.Check(Weight.W);
        };
    }

    private static Subject cell(Quantity quantity) {
        return new Subject.Cell(quantity, 0, 0);
    }
}

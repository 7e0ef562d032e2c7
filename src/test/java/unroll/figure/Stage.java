package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import unroll.lesson.Quiz;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Weight;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// Scenarios, sizes and projections that figures are tried with.
public final class Stage {
    /// The ports that the program itself uses.
    public static final Tools TOOLS = new Tools(new Java2dTextMeasure(), new LatexTypesetter());
    /// The window's pictures.
    public static final Projection PROJECTION = new Projection(TOOLS);

    private Stage() {
    }

    /// A part of the window at a size it has there.
    public record Panel(String name, BiFunction<Session, Size, Picture> draw, Size size) {
        /// Its picture.
        public Picture of(Session session) {
            return draw.apply(session, size);
        }
    }

    /// The parts that have no text of their own making beside marks, at the sizes of three windows.
    public static List<Panel> panels() {
        return List.of(new Panel("weights", PROJECTION::weights, new Size(224, 520)),
                new Panel("network", PROJECTION::network, new Size(738, 520)),
                new Panel("ledger", PROJECTION::ledger, new Size(404, 520)),
                new Panel("timeline", PROJECTION::timeline, new Size(800, 72)),
                new Panel("weights", PROJECTION::weights, new Size(234, 620)),
                new Panel("network", PROJECTION::network, new Size(786, 620)),
                new Panel("ledger", PROJECTION::ledger, new Size(420, 620)),
                new Panel("network", PROJECTION::network, new Size(1100, 780)),
                new Panel("ledger", PROJECTION::ledger, new Size(560, 780)));
    }

    /// Scenarios of very different shapes: the example, one step and one unit, many steps, many units, long words, all
    /// errors with truncation, overflow, vectors and absent inputs.
    public static Stream<Scenario> scenarios() {
        return Stream.of(example(), example().with(new Focus.All()).withTruncation(OptionalInt.of(1)),
                Scenarios.words(1, 1, 2).with(new Focus.One(0)), Scenarios.words(16, 20, 27).with(new Focus.One(19)),
                Scenarios.words(64, 30, 50).with(new Focus.One(29)), Scenarios.words(5, 6, 9).with(new Focus.One(5)),
                longWords(), Scenarios.of(3), Scenarios.of(8), Scenarios.of(21));
    }

    /// Scenarios that truncation cuts: to one part, to two, and to nothing less than all; few steps and many, one error
    /// and all, small networks and large.
    public static Stream<Scenario> truncated() {
        Scenario many = Scenarios.words(16, 20, 27).with(new Focus.One(19));
        return Stream.of(example().withTruncation(OptionalInt.of(0)), example().withTruncation(OptionalInt.of(1)),
                example().withTruncation(OptionalInt.of(3)),
                example().with(new Focus.All()).withTruncation(OptionalInt.of(0)),
                Scenarios.words(1, 1, 2).with(new Focus.One(0)).withTruncation(OptionalInt.of(0)),
                Scenarios.words(2, 7, 3).with(new Focus.One(6)).withTruncation(OptionalInt.of(2)),
                longWords().withTruncation(OptionalInt.of(1)), many.withTruncation(OptionalInt.of(3)));
    }

    /// A lesson with something explained, from its start, its middle and its end: a card of a number, of a whole, of the
    /// gradient check, before and after it is done, each with a way back; and a question that waits, and its verdict.
    public static Stream<Session> explained(Session start) {
        int size = start.script().size();
        List<Session> moments = List.of(start.to(size / 3), start.to(2 * size / 3), start.last());
        Scenario scenario = start.scenario();
        int e = scenario.tracedErrors().getFirst();
        Session checked = scenario.parameters().hidden() < 6 ? start.last().checkedHere() : start.last();
        List<Subject> subjects = List.of(new Subject.Cell(new Quantity.Shared(Weight.U), 0, 0),
                new Subject.Cell(Quantity.prediction(e), 0, 0), new Subject.Whole(Quantity.state(0)),
                new Subject.Cell(Quantity.preActivation(0), 0, 0), new Subject.Whole(Quantity.delta(e, e)),
                new Subject.Whole(Quantity.delta(e, Math.max(0, e - 1))),
                new Subject.Whole(new Quantity.StateJacobian(0)),
                new Subject.Cell(new Quantity.Gradient(e, Weight.W), 0, 0),
                new Subject.Cell(new Quantity.Learned(Weight.W), 0, 0));
        Stream<Session> cards = moments.stream().flatMap(at -> subjects.stream()
                .map(subject -> at.explaining(new Subject.Whole(new Quantity.Shared(Weight.W))).following(subject)));
        Stream<Session> checks = Stream.of(start.last(), checked)
                .map(at -> at.explaining(new Subject.Check(Weight.W)));
        Session quiz = start.quizzing(Optional.of(Quiz.START));
        List<Session> asked = new ArrayList<>();
        for (int i = 0; i < 40 && asked.size() < 12; i++) {
            quiz = quiz.next();
            if (quiz.asked().isPresent()) {
                asked.add(quiz);
                quiz = quiz.answered(0);
                asked.add(quiz);
            }
        }
        return Stream.of(cards, checks, asked.stream()).flatMap(all -> all);
    }

    /// A session on a scenario, showing the parts of a weight.
    public static Session session(Scenario scenario, Theme theme, Language language, Weight weight) {
        return Session.of(scenario, Optional.empty(), View.initial(theme, language).with(weight));
    }

    /// "the cat saw the dog", as the program opens with.
    public static Scenario example() {
        return new Scenario("the cat saw the dog", List.of("the", "cat", "saw", "dog"),
                Sequence.ofWords(Stream.of(0, 1, 2, 0).<Input>map(Input.Word::new).toList(),
                        Stream.of(1, 2, 0, 3).map(OptionalInt::of).toList()),
                Activation.TANH, Matrix.zeros(3, 1),
                new Parameters(
                        Matrix.of(new double[][]{{-0.1, -0.7, 0.3, 0.5}, {0.4, -0.6, -0.1, -0.4},
                                {-0.2, 0.4, 0.1, -0.9}}),
                        Matrix.of(new double[][]{{-0.9, 0.2, -0.8}, {0.3, -0.3, -0.3}, {-0.9, -0.6, -0.4}}),
                        Matrix.of(new double[][]{{-0.1, -0.1, 1.2}, {0.3, -0.2, -1}, {-0.1, -0.4, 0.2},
                                {-0.3, -0.6, 0.3}}),
                        Optional.empty(), Optional.empty()),
                new Focus.One(3), OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    private static Scenario longWords() {
        Scenario e = example();
        Parameters p = e.parameters();
        return new Scenario("long words, and numbers that overflow",
                List.of("internationalization", "Rindfleischetikettierung", "Привет", "dog"), e.sequence(),
                Activation.RELU, e.initialState(), new Parameters(p.u().map(Math::abs), p.w().map(w -> 1e120 * w * w),
                        p.v(), Optional.of(Matrix.column(0.5, 0, -1)), Optional.of(Matrix.column(1, 0, 0, -0.25))),
                e.focus(), e.truncation(), 0.1, e.clip());
    }
}

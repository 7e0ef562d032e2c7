package unroll.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import unroll.figure.ArrowWidths;
import unroll.figure.QuantityMeaning;
import unroll.figure.QuantityName;
import unroll.figure.Subject;
import unroll.linalg.Matrix;
import unroll.rnn.Variable;
import unroll.session.Session;
import unroll.text.CompareKey;
import unroll.text.CutKey;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.text.Numbers;
import unroll.text.Subscripts;
import unroll.text.TipKey;
import unroll.text.WindowKey;
import unroll.text.Words;
import unroll.trace.Anomaly;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// What is said about the thing under the pointer: its name, and where it is a number, all its digits.
final class HoverWords {

    private HoverWords() {
    }

    /// The words for something that has a name.
    static Optional<String> of(Subject subject, Session session, Words words) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) ->
                Optional.of(cell(quantity, row, column, session, words));
            case Subject.Whole(Quantity quantity) -> Optional.of(whole(quantity, session, words));
            case Subject.Map(Quantity quantity, Subject.Turn _) ->
                Optional.of(whole(quantity, session, words));
            case Subject.Norm(Quantity quantity) -> Optional.of(norm(quantity, session, words));
            case Subject.Amount(String name, double value, Optional<TipKey> tip) ->
                Optional.of(with(said(name, value, words), tip, words));
            case Subject.About(TipKey tip) -> Optional.of(words.say(tip));
            case Subject.Stop(int position, Optional<Quantity> shows) when shows.isEmpty() ->
                Optional.of(with(words.say(Message.of(WindowKey.STEP_OF, position, session.script().size())),
                        Optional.of(TipKey.TIMELINE), words));
            case Subject.Cut(Subject.Numeric of) -> Optional.of(words.say(Message.of(CutKey.SUBJECT,
                    cut(of, session, words))));
            case Subject.Arrow arrow -> Optional.of(arrow(arrow, session, words));
            case Subject.Change(Subject.Numeric of) -> of(of, session, words);
            case Subject.Stop _,Subject.Overview _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _ ->
                Optional.empty();
        };
    }

    /// What a symbol stands for, in few words.
    private static String whole(Quantity quantity, Session session, Words words) {
        String kind = words.say(QuantityMeaning.of(quantity));
        Optional<TipKey> tip = quantity.is(Variable.Kind.TARGET)
                ? Optional.of(TipKey.ANSWER)
                : Optional.of(TipKey.SLOPE).filter(_ -> quantity instanceof Quantity.Slope);
        return with(words.say(Message.of(WindowKey.SYMBOL, Subscripts.of(QuantityName.of(quantity, session.scenario())),
                quantity instanceof Quantity.Adjoint(Variable by, int e, int k)
                        && by.kind() == Variable.Kind.PRE_ACTIVATION
                                ? Subscripts.of("∂E_" + e + "/∂a_" + k) + ", " + kind
                                : kind)),
                tip, words);
    }

    /// Words, and below them what the thing means.
    private static String with(String said, Optional<TipKey> tip, Words words) {
        return tip.map(it -> words.say(Message.of(TipKey.WITH, said, it))).orElse(said);
    }

    /// What an arrow carries, and for the way back how wide it is and why.
    private static String arrow(Subject.Arrow arrow, Session session, Words words) {
        String carried = whole(arrow.tells().getFirst(), session, words);
        return ArrowWidths
                .tip(arrow, session.lesson().trace(), it -> Subscripts.of(QuantityName.of(it, session.scenario())))
                .map(tip -> carried + "\n" + words.say(tip)).orElse(carried);
    }

    private static String cell(Quantity quantity, int row, int column, Session session, Words words) {
        String name = Subscripts.of(QuantityName.cell(quantity, row, column, session.scenario()));
        return session.moment().value(quantity)
                .map(numbers -> said(name, numbers.get(row, column), words)
                        + remark(quantity, row, column, session, words)
                        + compared(session.change(quantity), change -> change.before(row, column),
                                numbers.get(row, column), words))
                .orElse(name);
    }

    /// What a number was before, where a state is pinned.
    ///
    /// @param before finds it
    private static String compared(Optional<Change> change, Function<Change, OptionalDouble> before, double now,
            Words words) {
        return change.map(before).map(was -> " · " + compared(was, now, words)).orElse("");
    }

    private static String compared(OptionalDouble before, double now, Words words) {
        if (before.isEmpty()) {
            return words.say(CompareKey.HOVER_NEW);
        }
        Numbers numbers = new Numbers(words.language());
        return Change.isSame(before.getAsDouble(), now)
                ? words.say(CompareKey.HOVER_SAME)
                : words.say(Message.of(CompareKey.HOVER_CHANGED, numbers.full(before.getAsDouble()),
                        numbers.fullChange(now - before.getAsDouble())));
    }

    /// Something that truncation leaves out, with the number that the full way back would have.
    private static String cut(Subject.Numeric of, Session session, Words words) {
        Matrix numbers = session.lesson().trace().full().value(of.quantity());
        return switch (of) {
            case Subject.Cell(Quantity quantity, int row, int column) ->
                said(QuantityName.cell(quantity, row, column, session.scenario()), numbers.get(row, column), words);
            case Subject.Norm(Quantity quantity) -> said(norm(quantity, session), numbers.norm(), words);
            case Subject.Whole(Quantity quantity) -> whole(quantity, session, words);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> whole(quantity, session, words);
        };
    }

    private static String norm(Quantity quantity, Session session) {
        return "‖" + Subscripts.of(QuantityName.of(quantity, session.scenario())) + "‖";
    }

    private static String norm(Quantity quantity, Session session, Words words) {
        String name = norm(quantity, session);
        return session.moment().value(quantity).map(numbers -> said(name, numbers.norm(), words)
                + compared(session.change(quantity), Change::normBefore, numbers.norm(), words)).orElse(name);
    }

    /// What is out of the ordinary about a number, in words; nothing for an ordinary one.
    private static String remark(Quantity quantity, int row, int column, Session session, Words words) {
        return Anomaly.at(session.lesson().trace(), quantity, row, column).map(anomaly -> switch (anomaly) {
            case SATURATED -> " · " + words.say(Message.of(FigureKey.SATURATED, Anomaly.SATURATION));
            case OFF -> " · " + words.say(FigureKey.OFF);
            case FLAT -> " · " + words.say(Message.of(FigureKey.FLAT, Anomaly.SATURATION));
            case OVERFLOW, NOT_A_NUMBER -> "";
        }).orElse("");
    }

    private static String said(String name, double value, Words words) {
        return words.say(Message.of(WindowKey.CELL, Subscripts.of(name), new Numbers(words.language()).full(value)));
    }
}

package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import unroll.lesson.Quiz;
import unroll.linalg.Matrix;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.rnn.Focus;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.CompareKey;
import unroll.text.CutKey;
import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.QuizKey;
import unroll.text.SpokenKey;
import unroll.text.TipKey;
import unroll.trace.Anomaly;
import unroll.trace.Change;
import unroll.trace.Expression;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// What is read aloud of a thing on a picture, to who cannot see it: its name, what it is, its numbers, and its equation
/// in words. All of it comes from the trace.
///
/// @param frame the place in the lesson, with the question that waits and the check last done: what is not computed yet is
///        said to be so
/// @param card the card that is open, if one is
public record Spoken(Frame frame, Optional<Card> card) {

    /// One or two sentences.
    public String of(Subject subject) {
        return capital(switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) -> cell(quantity, row, column);
            case Subject.Whole(Quantity quantity) -> whole(quantity);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> whole(quantity);
            case Subject.Norm(Quantity quantity) -> norm(quantity);
            case Subject.Change(Subject.Numeric of) -> of(of);
            case Subject.Amount(String written, double value, Optional<TipKey> tip) ->
                say(SpokenKey.AMOUNT, amount().of(written), spoken().of(value))
                        + tip.map(it -> " " + frame.words().say(it)).orElse("");
            case Subject.About(TipKey tip) -> frame.words().say(tip);
            case Subject.Cut(Subject.Numeric of) -> say(CutKey.SUBJECT, cut(of));
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> weight) -> arrow(tells, weight);
            case Subject.Line(int index, Optional<Quantity> now) -> line(index, now);
            case Subject.Check(Weight weight) -> check(weight);
            case Subject.Answer(int index) -> answer(index);
            case Subject.Crumb(int depth) -> crumb(depth);
            case Subject.Stop(int position, Optional<Quantity> shows) ->
                shows.map(quantity -> say(SpokenKey.STOP_SHOWS, position, name().of(quantity) + from(quantity)))
                        .orElseGet(() -> say(SpokenKey.STOP, position));
            case Subject.Overview _ -> say(SpokenKey.OVERVIEW);
        });
    }

    /// Of the part of a step: from which, and the word that enters there; nothing of all else.
    private String from(Quantity quantity) {
        return quantity instanceof Quantity.Part(int _, int k, Weight _)
                && LedgerName.word(moment().trace().scenario(), k).isPresent()
                        ? ", " + LedgerName.of(frame, k).whole()
                        : "";
    }

    private String whole(Quantity quantity) {
        return value(quantity) + " " + (isTruncated(quantity)
                ? equation().about(formula(quantity))
                : equation().sentence(formula(quantity)));
    }

    /// The equation; of a sum of one thing, that thing's.
    private Expression formula(Quantity quantity) {
        Expression found = moment().trace().equation(quantity);
        return found instanceof Expression.Sum(List<Expression> terms) && terms.size() == 1
                && terms.getFirst() instanceof Expression.Ref(Quantity only) ? formula(only) : found;
    }

    /// A quantity and its numbers.
    private String value(Quantity quantity) {
        String kind = frame.words().say(QuantityMeaning.of(quantity));
        return moment().value(quantity)
                .map(value -> say(SpokenKey.IS, name().of(quantity), kind, spoken().of(quantity, value)))
                .orElseGet(() -> say(SpokenKey.NOT_YET, name().of(quantity), kind));
    }

    private String cell(Quantity quantity, int row, int column) {
        String name = name().cell(quantity, row, column);
        String said = moment().value(quantity)
                .map(value -> say(SpokenKey.AMOUNT, name, spoken().of(quantity, value, value.get(row, column)))
                        + remark(quantity, row, column)
                        + compared(quantity, change -> change.before(row, column), value.get(row, column)))
                .orElseGet(() -> say(SpokenKey.NOT_YET, name, frame.words().say(QuantityMeaning.of(quantity))));
        return said + " " + capital(isTruncated(quantity)
                ? equation().about(quantity, formula(quantity))
                : equation().sentence(quantity, formula(quantity)));
    }

    private boolean isTruncated(Quantity quantity) {
        return Formulas.isTruncated(moment().trace(), quantity);
    }

    /// What a number was before, where a state is pinned.
    ///
    /// @param before finds it
    private String compared(Quantity quantity, Function<Change, OptionalDouble> before, double now) {
        return frame.change(quantity).map(before).map(was -> " " + compared(was, now)).orElse("");
    }

    private String compared(OptionalDouble before, double now) {
        if (before.isEmpty()) {
            return say(CompareKey.SPOKEN_NEW);
        }
        return Change.isSame(before.getAsDouble(), now)
                ? say(CompareKey.SPOKEN_SAME)
                : say(CompareKey.SPOKEN_CHANGED, spoken().of(before.getAsDouble()),
                        spoken().of(now - before.getAsDouble()));
    }

    /// What is out of the ordinary about a unit.
    private String remark(Quantity quantity, int row, int column) {
        return Anomaly.at(moment().trace(), quantity, row, column).map(anomaly -> switch (anomaly) {
            case SATURATED -> " " + say(SpokenKey.SATURATED, Anomaly.SATURATION);
            case OFF -> " " + say(SpokenKey.OFF);
            case FLAT -> " " + say(SpokenKey.FLAT, Anomaly.SATURATION);
            case OVERFLOW, NOT_A_NUMBER -> "";
        }).orElse("");
    }

    /// What truncation leaves out, with the numbers that the full way back would have.
    private String cut(Subject.Numeric of) {
        Matrix numbers = moment().trace().full().value(of.quantity());
        return switch (of) {
            case Subject.Cell(Quantity quantity, int row, int column) -> say(SpokenKey.AMOUNT,
                    name().cell(quantity, row, column), spoken().of(quantity, numbers, numbers.get(row, column)));
            case Subject.Norm(Quantity quantity) ->
                say(SpokenKey.AMOUNT, normName(quantity), spoken().of(numbers.norm()));
            case Subject.Whole(Quantity quantity) ->
                say(SpokenKey.AMOUNT, name().of(quantity), spoken().of(quantity, numbers));
            case Subject.Map(Quantity quantity, Subject.Turn _) ->
                say(SpokenKey.AMOUNT, name().of(quantity), spoken().of(quantity, numbers));
        };
    }

    private String normName(Quantity quantity) {
        boolean letter = quantity.isAdjoint(Variable.Kind.PRE_ACTIVATION) || quantity.is(Variable.Kind.STATE)
                || quantity instanceof Quantity.Shared;
        return say(letter ? SpokenKey.NORM : SpokenKey.NORM_OF, name().of(quantity));
    }

    private String norm(Quantity quantity) {
        String name = normName(quantity);
        return moment().value(quantity)
                .map(value -> say(SpokenKey.AMOUNT, name, spoken().of(value.norm()))
                        + compared(quantity, Change::normBefore, value.norm()))
                .orElseGet(() -> say(SpokenKey.NOT_YET, name, frame.words().say(QuantityMeaning.of(quantity))));
    }

    private String arrow(List<Quantity> tells, Optional<Weight> weight) {
        StringBuilder said = new StringBuilder(weight.map(it -> say(SpokenKey.USE, it.letter()))
                .orElseGet(() -> say(SpokenKey.ARROW)));
        said.append(' ').append(say(SpokenKey.CARRIES, whole(tells.getFirst())));
        for (Quantity other : tells.subList(1, tells.size())) {
            said.append(' ').append(other instanceof Quantity.Part
                    ? say(SpokenKey.ITS_PART, value(other))
                    : capital(value(other)));
        }
        return said.toString();
    }

    private String line(int index, Optional<Quantity> now) {
        List<ListingLine> lines = Listing.shown(moment().trace().scenario(), frame.view().dialect()).lines();
        String said = say(SpokenKey.LINE, index + 1, lines.get(index).code().strip());
        return now.map(quantity -> said + ". " + say(SpokenKey.LINE_COMPUTES, whole(quantity))).orElse(said);
    }

    /// What the check of a weight's gradient came to, and where the gradient is furthest from the difference quotients.
    private String check(Weight weight) {
        Optional<Focus> complete = moment().complete();
        Optional<GradientCheck> done = frame.check()
                .filter(all -> complete.isEmpty() || complete.get().equals(all.of()));
        Optional<WeightCheck> found = done.flatMap(all -> all.weights().stream()
                .filter(each -> each.weight().equals(weight)).findFirst());
        List<String> said = new ArrayList<>(List.of(capital(say(SpokenKey.CHECK, weight.letter())) + "."));
        found.ifPresentOrElse(it -> {
            said.add(outcome(it));
            done.get().truncationSetAside().ifPresent(tau -> said.add(say(FigureKey.CARD_CHECK_UNCUT, tau)));
            CardCheck.remarks(it, moment().trace().scenario().activation())
                    .forEach(message -> said.add(frame.words().say(message)));
        }, () -> said.add(capital(say(FigureKey.CHECK_RUNNING))));
        return String.join(" ", said);
    }

    private String outcome(WeightCheck found) {
        if (!found.isFinite()) {
            return say(FigureKey.CARD_CHECK_NOT_FINITE);
        }
        return say(found.worst() <= GradientCheck.TOLERANCE
                ? FigureKey.CARD_CHECK_HOLDS
                : FigureKey.CARD_CHECK_FAILS, spoken().of(found.worst()),
                name().cell(new Quantity.Shared(found.weight()), found.row(), found.column()));
    }

    /// An answer by its letter and its words.
    private String answer(int index) {
        String letter = Character.toString('A' + index);
        return frame.quiz().flatMap(Quiz::asked).map(prompt -> prompt.question().answers())
                .filter(answers -> index < answers.size())
                .map(answers -> say(QuizKey.CHOICE, letter, spoken(answers.get(index))))
                .orElseGet(() -> say(SpokenKey.ANSWER, letter));
    }

    /// An answer; one that is a number in spoken words.
    private Object spoken(Message answer) {
        return answer.key() == QuizKey.NUMBER ? spoken().of((double) answer.arguments().getFirst()) : answer;
    }

    /// What the card goes back to.
    private String crumb(int depth) {
        return card.filter(it -> depth < it.way().size()).flatMap(it -> CardName.told(it.way().get(depth)))
                .map(subject -> say(SpokenKey.CRUMB, called(subject)))
                .orElseGet(() -> say(SpokenKey.CRUMB_LOST));
    }

    /// The name of what a card can be about.
    private String called(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) -> name().cell(quantity, row, column);
            case Subject.Whole(Quantity quantity) -> name().of(quantity);
            case Subject.Check(Weight weight) -> say(SpokenKey.CHECK, weight.letter());
            case Subject.Amount(String written, double _, Optional<TipKey> _) -> amount().of(written);
            case Subject.Change(Subject.Numeric of) -> called(of);
            case Subject.About _,Subject.Map _,Subject.Norm _,Subject.Cut _,Subject.Arrow _,Subject.Line _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                say(SpokenKey.CRUMB_LOST);
        };
    }

    private static String capital(String said) {
        int first = said.offsetByCodePoints(0, 1);
        return said.substring(0, first).toUpperCase(Locale.ROOT) + said.substring(first);
    }

    private SpokenAmount amount() {
        return new SpokenAmount(name(), frame.words());
    }

    private Moment moment() {
        return frame.moment();
    }

    private SpokenName name() {
        return new SpokenName(moment().trace().scenario(), frame.words());
    }

    private SpokenEquation equation() {
        return new SpokenEquation(name(), frame.words());
    }

    private SpokenNumbers spoken() {
        return new SpokenNumbers(name(), frame.words(), frame.numbers());
    }

    private String say(MessageKey key, Object... arguments) {
        return frame.words().say(Message.of(key, arguments));
    }
}

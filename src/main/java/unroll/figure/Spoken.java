package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Numbers;
import unroll.text.SpokenKey;
import unroll.text.Words;
import unroll.trace.Anomaly;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// What is read aloud of a thing on a picture, to who cannot see it: its name, what it is, its numbers, and its equation
/// in words. All of it comes from the trace.
///
/// @param moment the place in the lesson: what is not computed yet is said to be so
/// @param dialect what the listing is written in
/// @param words the language's words
/// @param numbers the language's numbers
public record Spoken(Moment moment, Dialect dialect, Words words, Numbers numbers) {

    /// One or two sentences.
    public String of(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) -> cell(quantity, row, column);
            case Subject.Whole(Quantity quantity) -> whole(quantity);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> whole(quantity);
            case Subject.Norm(Quantity quantity) -> norm(quantity);
            case Subject.Amount(String written, double value) ->
                say(SpokenKey.AMOUNT, aloud(written), spoken().of(value));
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> weight) -> arrow(tells, weight);
            case Subject.Line(int index, Optional<Quantity> now) -> line(index, now);
            case Subject.Check(Weight weight) -> say(SpokenKey.CHECK, weight.letter());
            case Subject.Answer(int index) -> say(SpokenKey.ANSWER, index + 1);
            case Subject.Crumb(int depth) -> say(SpokenKey.CRUMB, depth + 1);
            case Subject.Stop(int position, Optional<Quantity> shows) ->
                shows.map(quantity -> say(SpokenKey.STOP_SHOWS, position, name().of(quantity)))
                        .orElseGet(() -> say(SpokenKey.STOP, position));
            case Subject.Overview _ -> say(SpokenKey.OVERVIEW);
        };
    }

    private String whole(Quantity quantity) {
        return value(quantity) + " " + equation().sentence(formula(quantity));
    }

    /// The equation; of a sum of one thing, that thing's.
    private Expression formula(Quantity quantity) {
        Expression found = moment.trace().equation(quantity);
        return found instanceof Expression.Sum(List<Expression> terms) && terms.size() == 1
                && terms.getFirst() instanceof Expression.Ref(Quantity only) ? formula(only) : found;
    }

    /// A quantity and its numbers.
    private String value(Quantity quantity) {
        String kind = words.say(QuantityMeaning.of(quantity));
        return moment.value(quantity)
                .map(value -> say(SpokenKey.IS, name().of(quantity), kind, spoken().of(quantity, value)))
                .orElseGet(() -> say(SpokenKey.NOT_YET, name().of(quantity), kind));
    }

    private String cell(Quantity quantity, int row, int column) {
        String name = name().cell(quantity, row, column);
        String said = moment.value(quantity)
                .map(value -> say(SpokenKey.AMOUNT, name, spoken().of(value.get(row, column)))
                        + remark(quantity, row, column))
                .orElseGet(() -> say(SpokenKey.NOT_YET, name, words.say(QuantityMeaning.of(quantity))));
        return said + " " + equation().sentence(quantity, formula(quantity));
    }

    /// What is out of the ordinary about a unit.
    private String remark(Quantity quantity, int row, int column) {
        return Anomaly.at(moment.trace(), quantity, row, column).map(anomaly -> switch (anomaly) {
            case SATURATED -> " " + say(SpokenKey.SATURATED, Anomaly.SATURATION);
            case OFF -> " " + say(SpokenKey.OFF);
            case OVERFLOW, NOT_A_NUMBER -> "";
        }).orElse("");
    }

    private String norm(Quantity quantity) {
        String name = say(SpokenKey.NORM, name().of(quantity));
        return moment.value(quantity).map(value -> say(SpokenKey.AMOUNT, name, spoken().of(value.norm())))
                .orElseGet(() -> say(SpokenKey.NOT_YET, name, words.say(QuantityMeaning.of(quantity))));
    }

    private String arrow(List<Quantity> tells, Optional<Weight> weight) {
        StringBuilder said = new StringBuilder(weight.map(it -> say(SpokenKey.USE, it.letter()))
                .orElseGet(() -> say(SpokenKey.ARROW)));
        said.append(' ').append(say(SpokenKey.CARRIES, whole(tells.getFirst())));
        for (Quantity other : tells.subList(1, tells.size())) {
            said.append(' ').append(other instanceof Quantity.Part
                    ? say(SpokenKey.ITS_PART, value(other))
                    : value(other));
        }
        return said.toString();
    }

    private String line(int index, Optional<Quantity> now) {
        List<ListingLine> lines = Listing.shown(moment.trace().scenario(), dialect).lines();
        String said = say(SpokenKey.LINE, index + 1, lines.get(index).code().strip());
        return now.map(quantity -> said + ". " + say(SpokenKey.LINE_COMPUTES, whole(quantity))).orElse(said);
    }

    /// The written name of an amount, its signs in words.
    private String aloud(String written) {
        String sum = say(SpokenKey.WORD_SUM);
        return written.replaceAll("∂E_(\\d+)/∂(\\w)", say(SpokenKey.GRADIENT, "$1", "$2"))
                .replaceAll("f′\\(([^)]*)\\)", say(SpokenKey.SLOPE, "$1"))
                .replaceAll("\\bmin ", say(SpokenKey.SMALLEST) + " ")
                .replaceAll("∂E/∂(\\w)", say(SpokenKey.TOTAL_GRADIENT, "$1")).replace("‖Σ‖", say(SpokenKey.NORM, sum))
                .replaceAll("Σ‖([^‖]*)‖", say(SpokenKey.SUM_OF_NORMS))
                .replace("‖", "").replace("/", say(SpokenKey.OVER)).replace("cos(", say(SpokenKey.COSINE) + " (")
                .replace("_(−1)", " " + say(SpokenKey.MINUS, 1)).replace('_', ' ').replace("Σ", sum)
                .replace("⊗", say(SpokenKey.WORD_OUTER)).replace("−", say(SpokenKey.WORD_MINUS))
                .replace("^(", " (").replace("δ", say(SpokenKey.DELTA)).replace("ŷ", say(SpokenKey.Y_HAT)).strip();
    }

    private SpokenName name() {
        return new SpokenName(moment.trace().scenario(), words);
    }

    private SpokenEquation equation() {
        return new SpokenEquation(name(), words);
    }

    private SpokenNumbers spoken() {
        return new SpokenNumbers(name(), words, numbers);
    }

    private String say(MessageKey key, Object... arguments) {
        return words.say(Message.of(key, arguments));
    }
}

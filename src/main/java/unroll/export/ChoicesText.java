package unroll.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import unroll.figure.Motif;
import unroll.figure.LatexDigits;
import unroll.lesson.Grain;
import unroll.text.Language;

/// Choices as they are remembered: words by names. What is unknown, or is not among what can be chosen, is what it
/// usually is.
public final class ChoicesText {
    /// The scales that can be chosen; 150 and 300 dpi are among them.
    public static final List<Double> SCALES = List.of(1.0, 150 / 96.0, 2.0, 3.0, 300 / 96.0, 4.0);
    /// How long a picture of an animation can stay, in ms.
    public static final List<Integer> FRAMES = List.of(250, 500, 1000, 1500, 2000, 3000, 5000);
    /// How often an animation can be shown; 0: for ever.
    public static final List<Integer> ROUNDS = List.of(0, 1, 2, 3, 5, 10);
    private final Map<String, String> texts;

    private ChoicesText(Map<String, String> texts) {
        this.texts = texts;
    }

    /// Choices as texts.
    public static Map<String, String> write(Choices choices) {
        Format format = choices.format();
        Map<String, String> texts = new TreeMap<>();
        texts.put("figure", choices.motif().id());
        texts.put("steps", id(choices.extent()));
        texts.put("grain", choices.grain().id());
        texts.put("kind", format.kind().ending());
        texts.put("scale", Double.toString(format.scale()));
        texts.put("text", id(format.svgText()));
        texts.put("delay", Integer.toString(format.timing().frame()));
        texts.put("rounds", Integer.toString(format.timing().rounds()));
        texts.put("digits", id(format.digits()));
        texts.put("tex", id(format.form()));
        texts.put("page", choices.paper().id());
        texts.put("colours", id(choices.colours()));
        texts.put("ground", id(choices.ground()));
        texts.put("ink", id(choices.ink()));
        choices.language().ifPresent(language -> texts.put("language", id(language)));
        return texts;
    }

    /// Texts as choices.
    public static Choices read(Map<String, String> texts) {
        return new ChoicesText(texts).choices();
    }

    private Choices choices() {
        Choices usual = Choices.USUAL;
        Kind kind = text("kind").flatMap(it -> Kind.of("." + it)).orElse(usual.format().kind());
        Motif motif = text("figure").flatMap(Motif::of).orElse(usual.motif());
        return new Choices(motif,
                one("steps", Extent.values(), usual.extent()), one("grain", Grain.values(), usual.grain()),
                format(kind), text("page").flatMap(Paper::of).orElse(usual.paper()),
                one("colours", Colours.values(), usual.colours()), one("ground", Ground.values(), usual.ground()),
                one("ink", Ink.values(), usual.ink()),
                Arrays.stream(Language.values()).filter(it -> text("language").equals(Optional.of(id(it))))
                        .findFirst());
    }

    private Format format(Kind kind) {
        Format usual = Format.of(kind);
        return new Format(kind, among("scale", SCALES, usual.scale()),
                one("text", SvgText.values(), usual.svgText()),
                GifTiming.of(among("delay", FRAMES, usual.timing().frame()),
                        among("rounds", ROUNDS, usual.timing().rounds())),
                one("digits", LatexDigits.values(), usual.digits()),
                one("tex", LatexForm.values(), usual.form()));
    }

    private <E extends Enum<E>> E one(String key, E[] values, E usual) {
        return Arrays.stream(values).filter(it -> text(key).equals(Optional.of(id(it)))).findFirst().orElse(usual);
    }

    private <T> T among(String key, List<T> values, T usual) {
        return values.stream().filter(it -> text(key).equals(Optional.of(it.toString()))).findFirst().orElse(usual);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

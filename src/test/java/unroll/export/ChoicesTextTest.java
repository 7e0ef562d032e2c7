package unroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import unroll.figure.Exhibit;
import unroll.figure.LatexDigits;
import unroll.lesson.Grain;
import unroll.text.Language;

final class ChoicesTextTest {
    private static final Choices ALL_OTHER = new Choices(Exhibit.GRADIENT_V, Extent.RANGE, Grain.PASS,
            new Format(Kind.GIF, 300 / 96.0, SvgText.OUTLINES, GifTiming.of(250, 3), LatexDigits.ALL,
                    LatexForm.FRAGMENT),
            Paper.LETTER, Colours.CONTRAST, Ground.TRANSPARENT, Ink.GREY, Optional.of(Language.PORTUGUESE));

    @Test
    void whatIsWrittenReadsBack() {
        assertEquals(ALL_OTHER, ChoicesText.read(ChoicesText.write(ALL_OTHER)));
        assertEquals(Choices.USUAL, ChoicesText.read(ChoicesText.write(Choices.USUAL)));
    }

    @Test
    void whatIsMissingOrUnknownIsTheUsual() {
        assertEquals(Choices.USUAL, ChoicesText.read(Map.of()));
        Map<String, String> broken = new TreeMap<>();
        ChoicesText.write(ALL_OTHER).keySet().forEach(key -> broken.put(key, "9999"));
        assertEquals(Choices.USUAL, ChoicesText.read(broken));
        Map<String, String> one = new TreeMap<>(ChoicesText.write(ALL_OTHER));
        one.put("page", "A0");
        one.put("scale", "NaN");
        Choices read = ChoicesText.read(one);
        assertEquals(Paper.WIDE, read.paper());
        assertEquals(1, read.format().scale());
        assertEquals(Kind.GIF, read.format().kind());
    }
}

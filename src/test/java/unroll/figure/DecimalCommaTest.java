package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;

/// In Portuguese no picture has a decimal point: panels, cards, slides and the names of what is pointed at.
final class DecimalCommaTest {
    private static final Pattern POINT = Pattern.compile("\\d\\.\\d");
    private static final Pattern COMMA = Pattern.compile("\\d,\\d");

    @Test
    void everyNumberHasADecimalComma() {
        Session start = Stage.session(Stage.example(), Theme.LIGHT, Language.PORTUGUESE, Weight.W);
        long commas = 0;
        for (int position : List.of(0, 4, 12, 20, 27, start.script().size() - 1, start.script().size())) {
            Session here = start.to(position);
            List<Picture> pictures = Stream.of(Stage.PROJECTION.weights(here, new Size(224, 560)),
                    Stage.PROJECTION.network(here, new Size(780, 560)),
                    Stage.PROJECTION.ledger(here, new Size(404, 560)),
                    Stage.PROJECTION.explanation(here, new Size(960, 200)),
                    Stage.PROJECTION.slide(here, new Size(1280, 720))).toList();
            commas += Stream.concat(pictures.stream(), Stage.explained(here)
                    .flatMap(session -> Stage.PROJECTION.card(session, 440).stream()))
                    .flatMap(picture -> Flat.of(picture.scene(), Stage.TOOLS.measure()).stream()).map(Flat::mark)
                    .filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text())
                    .filter(text -> {
                        assertFalse(POINT.matcher(text).find(), text);
                        return COMMA.matcher(text).find();
                    }).count();
        }
        assertTrue(commas > 200, commas + " numbers");
    }
}

package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.rnn.Focus;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

class HighlightTest {
    private static final Size CARD = new Size(430, 500);

    @Test
    void ringsOnACardDoNotLieOverEachOther() {
        for (var scenario : List.of(Stage.example(), Stage.example().with(new Focus.All()))) {
            for (Language language : Language.values()) {
                Session session = Stage.session(scenario, Theme.LIGHT, language, Weight.W).last();
                for (Quantity quantity : List.of(new Quantity.Gradient(3, Weight.W), new Quantity.Part(3, 2, Weight.W),
                        Quantity.delta(3, 1), Quantity.state(2))) {
                    Subject.Cell cell = new Subject.Cell(quantity, 1, 0);
                    Session here = session.explaining(cell).pointedAt(Optional.of(cell));
                    Picture card = Stage.PROJECTION.card(here, CARD.width()).orElseThrow();
                    List<Mark.Rect> rings = Stage.PROJECTION
                            .highlight(here, Stage.PROJECTION.lights(here),
                                    () -> Stage.PROJECTION.places(card), CARD)
                            .marks().stream().filter(Mark.Rect.class::isInstance).map(Mark.Rect.class::cast)
                            .filter(ring -> ring.id().name().startsWith("light/" + Light.LIT)
                                    && !ring.id().name().endsWith("/rim"))
                            .toList();
                    for (int i = 0; i < rings.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            Mark.Rect one = rings.get(i);
                            Mark.Rect other = rings.get(j);
                            assertFalse(one.box().overlaps(other.box()), () -> quantity + ": " + one + other);
                        }
                    }
                }
            }
        }
    }
}

package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.session.Session;
import unroll.text.Language;

class ScaledPictureTest {
    private static final double FACTOR = 1.5;

    @Test
    void everyBoxGrowsByTheFactor() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27);
        for (Stage.Panel panel : Stage.panels()) {
            Picture picture = panel.of(session);
            List<Flat> before = Flat.of(picture.scene(), Stage.TOOLS.measure());
            List<Flat> after = Flat.of(picture.scaled(FACTOR).scene(), Stage.TOOLS.measure());
            assertEquals(before.size(), after.size());
            for (int i = 0; i < before.size(); i++) {
                Box small = before.get(i).box();
                Box large = after.get(i).box();
                String name = before.get(i).mark().id().name();
                assertEquals(small.x() * FACTOR, large.x(), 0.01, name);
                assertEquals(small.y() * FACTOR, large.y(), 0.01, name);
                assertEquals(small.width() * FACTOR, large.width(), 0.01, name);
                assertEquals(small.height() * FACTOR, large.height(), 0.01, name);
            }
        }
    }

    @Test
    void aPictureOfItsOwnSizeIsTheSamePicture() {
        Picture picture = Stage.panels().getFirst()
                .of(Stage.session(Stage.example(), Theme.DARK, Language.ENGLISH, Weight.W));
        assertSame(picture, picture.scaled(1));
    }

    @Test
    void aZoomedSessionFillsTheSameRoom() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(20);
        Session zoomed = session.with(session.view().withZoom(FACTOR));
        for (Stage.Panel panel : Stage.panels()) {
            assertEquals(panel.of(session).scene().width(), panel.of(zoomed).scene().width(), 1e-9);
            assertEquals(panel.of(session).scene().height(), panel.of(zoomed).scene().height(), 1e-9);
        }
    }
}

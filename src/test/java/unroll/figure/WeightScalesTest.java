package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;

final class WeightScalesTest {

    @Test
    void oneScaleServesWeightsOfLikeSizes() {
        WeightScales scales = WeightScales.of(Stage.example().parameters());
        assertFalse(scales.isSplit());
        assertEquals(1.2, scales.of(Weight.U));
    }

    @Test
    void eachHasAScaleAndALegendWhereTheyDifferByMoreThanFiftyTimes() {
        Scenario scenario = Stage.example();
        Scenario huge = scenario.with(scenario.parameters().with(Weight.V,
                scenario.parameters().get(Weight.V).scale(1e6)));
        WeightScales scales = WeightScales.of(huge.parameters());
        assertTrue(scales.isSplit());
        assertEquals(0.9, scales.of(Weight.W));
        assertEquals(1.2e6, scales.of(Weight.V));
        Session session = Stage.session(huge, Theme.LIGHT, Language.ENGLISH, Weight.W);
        Picture picture = Stage.PROJECTION.weights(session, new Size(224, 520));
        for (String letter : List.of("U", "W", "V")) {
            assertTrue(picture.subjects().containsKey(new MarkId("legend/weight").child(letter)), letter);
        }
    }

    @Test
    void eachRowOfTheLedgerHasItsOwnFullColourWhereThatIsChosen() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Frame one = Stage.PROJECTION.frame(session);
        Frame each = Stage.PROJECTION.frame(session.with(session.view().with(RowColours.EACH_ROW)));
        Matrix small = Matrix.column(0.001, -0.0002);
        assertEquals(one.gradientCells().scale(), one.inRow(one.gradientCells(), small).scale());
        assertEquals(0.001, each.inRow(each.gradientCells(), small).scale().largest());
    }
}

package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;

/// Below each column stands what enters, and that does not depend on how far the lesson is.
final class InputWordsTest {

    @Test
    void nothingAndNumbersAreNamedBeforeAndAfterTheyEntered() {
        Scenario cat = Json.theCat();
        List<Input> inputs = new ArrayList<>(cat.sequence().inputs());
        inputs.set(0, new Input.None());
        inputs.set(1, new Input.Vector(Matrix.zeros(4, 1)));
        Session start = Session.of(cat.with(new Sequence(inputs, cat.sequence().targets())), Language.ENGLISH);
        for (Session session : List.of(start, start.last())) {
            Picture network = Stage.PROJECTION.network(session, new Size(738, 520));
            assertEquals("no input", word(network, 0));
            assertEquals("numbers", word(network, 1));
            assertEquals("saw", word(network, 2));
        }
    }

    private static String word(Picture network, int t) {
        MarkId id = new MarkId("input/" + t + "/word");
        return Flat.of(network.scene(), Stage.TOOLS.measure()).stream().filter(it -> it.mark().id().equals(id))
                .map(it -> ((Mark.Text) it.mark()).text()).findFirst().orElseThrow();
    }
}

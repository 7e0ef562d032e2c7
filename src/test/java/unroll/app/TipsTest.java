package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Subject;
import unroll.figure.Theme;
import unroll.oracle.Json;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.TipKey;
import unroll.text.Words;

/// What a sign means is said beside the pointer.
final class TipsTest {
    @ParameterizedTest
    @EnumSource
    void everySignIsExplainedWhereItStands(Language language) {
        Words words = new Words(language);
        Set<TipKey> silent = EnumSet.complementOf(EnumSet.of(TipKey.WITH));
        for (Scenario scenario : List.of(Json.theCat(), Json.theCat().withTruncation(OptionalInt.of(1)))) {
            Session start = Stage.session(scenario, Theme.LIGHT, language, Weight.W);
            for (int step = 1; step <= start.script().size(); step++) {
                Session at = start.to(step);
                subjects(at).map(subject -> HoverWords.of(subject, at, words)).flatMap(Optional::stream)
                        .forEach(said -> silent.removeIf(
                                tip -> said.equals(words.say(tip)) || said.endsWith("\n" + words.say(tip))));
            }
        }
        assertEquals(Set.of(), silent);
    }

    @ParameterizedTest
    @EnumSource
    void aTipIsOneSentence(Language language) {
        Words words = new Words(language);
        EnumSet.complementOf(EnumSet.of(TipKey.WITH)).forEach(tip -> {
            String said = words.say(tip);
            assertTrue(said.endsWith(".") && said.indexOf(". ") < 0, said);
        });
    }

    private static Stream<Subject> subjects(Session at) {
        Size size = new Size(1200, 700);
        return Stream.of(Stage.PROJECTION.network(at, size), Stage.PROJECTION.ledger(at, new Size(420, 700)),
                Stage.PROJECTION.explanation(at, new Size(1200, 160)), Stage.PROJECTION.timeline(at, new Size(900, 60)))
                .flatMap(it -> it.subjects().values().stream());
    }
}

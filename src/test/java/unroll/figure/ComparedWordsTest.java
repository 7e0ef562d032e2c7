package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.edit.Edit;
import unroll.edit.NetworkEdit;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.Quantity;

/// What the card and the voice say of a number that is compared with a pinned one.
class ComparedWordsTest {
    private static final Pattern WRITTEN = Pattern.compile("[\\\\${}\\[\\]∂_⊗⊙·₂‖ΣΔδŷ−′^]|\\s{2}");
    private static final Quantity W = new Quantity.Shared(Weight.W);
    private static final Subject.Cell ENTRY = new Subject.Cell(W, 0, 1);
    private final SetNumber edit = new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9);
    private final NetworkEdit grown = new NetworkEdit.SetHidden(4);

    @Test
    void aNumberIsReadWithWhatItWasAndTheDifference() {
        Session session = pinned(edit, Language.ENGLISH).to(31);
        assertTrue(said(session, ENTRY).contains("Before: 0.20. Difference: 0.70."), said(session, ENTRY));
        assertTrue(said(session, new Subject.Cell(W, 0, 0)).contains("The same as before."));
        assertFalse(said(session.unpinned(), ENTRY).contains("efore"));
        Quantity delta = Quantity.delta(3, 1);
        double now = session.lesson().trace().value(delta).norm();
        double before = session.document().pinned().orElseThrow().trace().value(delta).norm();
        Numbers numbers = new Numbers(Language.ENGLISH);
        assertTrue(said(session, new Subject.Change(new Subject.Norm(delta))).contains(
                "Before: " + numbers.cell(before) + ". Difference: " + numbers.cell(now - before) + "."),
                () -> said(session, new Subject.Norm(delta)));
    }

    @Test
    void aNumberThatWasNotThereIsReadAsNew() {
        Session session = pinned(grown, Language.ENGLISH).to(31);
        assertTrue(said(session, new Subject.Cell(W, 3, 0)).contains("New: there was no such number before."));
        assertTrue(said(session, new Subject.Change(new Subject.Cell(W, 0, 3))).contains("New"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCardSaysNowBeforeAndTheDifferenceWithAllDigits(Language language) {
        Session session = pinned(edit, language).to(31);
        Numbers numbers = new Numbers(language);
        Subject.Cell cell = new Subject.Cell(Quantity.state(3), 1, 0);
        double now = session.lesson().trace().value(cell.quantity()).get(1);
        double before = session.document().pinned().orElseThrow().trace().value(cell.quantity()).get(1);
        Set<String> texts = texts(session, cell);
        assertTrue(texts.contains(numbers.full(now)), texts::toString);
        assertTrue(texts.contains(numbers.full(before)), texts::toString);
        assertTrue(texts.contains(numbers.fullChange(now - before)), texts::toString);
        assertFalse(texts(session.unpinned(), cell).contains(numbers.full(before)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingLeavesACardOfANumberThatIsCompared(Language language) {
        for (Edit each : new Edit[]{edit, grown}) {
            Session session = pinned(each, language).last();
            for (Subject.Cell cell : new Subject.Cell[]{ENTRY, new Subject.Cell(W, 0, 0),
                    new Subject.Cell(Quantity.state(2), 2, 0), new Subject.Cell(Quantity.loss(3), 0, 0),
                    new Subject.Cell(new Quantity.Part(3, 2, Weight.W), 1, 1)}) {
                Picture card = card(session, cell);
                Box page = new Box(0, 0, card.scene().width(), card.scene().height());
                for (Flat flat : Flat.of(card.scene(), Stage.TOOLS.measure())) {
                    assertTrue(page.encloses(flat.box(), 1), () -> cell + " " + flat.mark().id());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingOnComparedPicturesIsReadAloud(Language language) {
        for (Edit each : new Edit[]{edit, grown}) {
            for (Comparison comparison : Comparison.values()) {
                Session session = pinned(each, language).to(31);
                Session shown = session.with(session.view().with(comparison));
                Stage.panels().stream().flatMap(panel -> panel.of(shown).subjects().values().stream()).distinct()
                        .forEach(subject -> {
                            String said = said(shown, subject);
                            assertEquals(said.strip(), said);
                            assertFalse(WRITTEN.matcher(said).find(), said);
                        });
            }
        }
    }

    private static Session pinned(Edit edit, Language language) {
        return Stage.session(Stage.example(), Theme.LIGHT, language, Weight.W).pinned().edited(edit);
    }

    private static String said(Session session, Subject subject) {
        return new Spoken(Stage.PROJECTION.frame(session), Optional.empty()).of(subject);
    }

    private static Picture card(Session session, Subject.Cell cell) {
        return CardFigure.draw(Stage.PROJECTION.frame(session), Card.of(cell), 460);
    }

    private static Set<String> texts(Session session, Subject.Cell cell) {
        return Flat.of(card(session, cell).scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text())
                .collect(Collectors.toSet());
    }
}

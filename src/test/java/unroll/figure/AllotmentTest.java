package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// How a window is shared, at sizes from a small projector to a large screen, at every size of the interface, for
/// networks of every shape.
class AllotmentTest {
    private static final List<Size> WINDOWS = List.of(new Size(1024, 768), new Size(1280, 720), new Size(1280, 800),
            new Size(1366, 768), new Size(1440, 900), new Size(1600, 900), new Size(1920, 1080), new Size(2560, 1440));
    private static final List<Double> ZOOMS = List.of(1.0, 1.25, 1.5, 2.0, 2.5, 3.0);
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;
    private static final double STRIPS = 128;
    private static final double LOW_STRIPS = 106;

    @Test
    void theNetworkHasHalfOfTheWidthAndMostOfTheHeightThatItNeeds() {
        everywhere((shape, premises) -> {
            Allotment shared = Allotment.of(shape, Comparison.VALUE, premises, Allotment.Moved.NONE);
            assertTrue(shared.network() >= premises.size().width() / 2 - 1e-6, () -> shape + " " + shared);
            assertTrue(height(premises, shared) >= 0.45 * premises.size().height() - 1e-6, () -> shape + " " + shared);
        });
    }

    @Test
    void allColumnsOfFewStepsAreSeenAtTheUsualSize() {
        everywhere((shape, premises) -> {
            if (premises.size().width() >= 1024 && shape.steps() <= NetworkFit.TOGETHER) {
                Allotment shared = Allotment.of(shape, Comparison.VALUE, premises, Allotment.Moved.NONE);
                double unit = premises.magnification();
                Size room = new Size(shared.network() / unit, height(premises, shared) / unit);
                NetworkLayout layout = NetworkLayout.of(shape, Comparison.VALUE, room);
                assertTrue(layout.width() <= room.width() + 1e-6, () -> shape + " " + shared + " " + layout);
            }
        });
    }

    @Test
    void panelsDoNotOverlapAndAreNotNarrowerThanTheirNumbersNeed() {
        everywhere((shape, premises) -> {
            Allotment shared = Allotment.of(shape, Comparison.VALUE, premises, Allotment.Moved.NONE);
            double unit = premises.magnification();
            assertEquals(premises.size().width(), sum(shared), 1e-6);
            assertTrue(shared.weights() == 0 || shared.weights() >= 220 * unit, shared::toString);
            assertTrue(shared.ledger() == 0 || shared.ledger() >= 400 * unit, shared::toString);
            assertTrue(shared.below() >= 0 && shared.code() <= premises.size().width() / 2, shared::toString);
        });
    }

    @Test
    void weightsGoBeforeTheLedgerDoes() {
        everywhere((shape, premises) -> {
            Set<Concession> given = Allotment.of(shape, Comparison.VALUE, premises, Allotment.Moved.NONE).given();
            assertTrue(given.contains(Concession.WEIGHTS) || !given.contains(Concession.LEDGER), given::toString);
        });
    }

    @Test
    void aWiderWindowGivesUpNothingMoreAtTheSameMagnification() {
        for (NetworkShape shape : shapes()) {
            Set<Concession> before = EnumSet.allOf(Concession.class);
            for (double width = LEAST_WIDTH; width <= 2560; width += 10) {
                Size size = new Size(width, 800);
                Set<Concession> given = Allotment.of(shape, Comparison.VALUE,
                        new Allotment.Premises(size, size.height() - STRIPS, 1, Set.of()), Allotment.Moved.NONE)
                        .given();
                assertTrue(before.containsAll(given), width + " " + given);
                before = given;
            }
        }
    }

    @Test
    void aNetworkGivesUpHeightInOrder() {
        List<Concession> order = List.of(Concession.NORMS, Concession.LEGEND, Concession.ONE_HOT);
        for (NetworkShape shape : shapes()) {
            for (double height = 200; height <= 1000; height += 5) {
                NetworkDetail detail = NetworkFit.of(shape, Comparison.VALUE, new Size(2000, height));
                for (int i = 1; i < order.size(); i++) {
                    assertTrue(detail.gives(order.get(i - 1)) || !detail.gives(order.get(i)), detail::toString);
                }
                assertTrue(shape.classes() > TopClasses.ROWS || detail.prediction() != NetworkDetail.Prediction.TOP);
            }
        }
    }

    @Test
    void whatIsHiddenLeavesItsRoom() {
        NetworkShape shape = new NetworkShape(4, 3, 4, 4, true, 20);
        Size size = new Size(1440, 900);
        Allotment all = Allotment.of(shape, Comparison.VALUE, premises(size), Allotment.Moved.NONE);
        Allotment less = Allotment.of(shape, Comparison.VALUE,
                new Allotment.Premises(size, size.height() - STRIPS, 1, Set.of(Part.WEIGHTS, Part.CODE)),
                Allotment.Moved.NONE);
        assertEquals(Set.of(), all.given());
        assertEquals(Set.of(), less.given());
        assertEquals(0, less.weights());
        assertEquals(0, less.code());
        assertEquals(all.network() + all.weights() + Allotment.DIVIDER, less.network(), 1e-6);
    }

    @Test
    void aDividerThatWasMovedStaysWhereTheNetworkKeepsItsShare() {
        NetworkShape shape = new NetworkShape(4, 3, 4, 4, true, 20);
        Size size = new Size(1920, 1080);
        Allotment little = Allotment.of(shape, Comparison.VALUE, premises(size), moved(0.1, 0.75, 0.7));
        assertEquals(0.1 * 1920 - 3, little.weights(), 1e-6);
        assertEquals(0.25 * 1920 - 3, little.ledger(), 1e-6);
        assertEquals(0.3 * (1080 - STRIPS) - 3, little.below(), 1e-6);
        Allotment much = Allotment.of(shape, Comparison.VALUE, premises(size), moved(0.4, 0.5, 0.1));
        assertTrue(much.network() >= 960 - 1e-6);
        assertTrue(height(premises(size), much) >= 0.45 * 1080 - 1e-6);
        assertFalse(much.given().contains(Concession.LEDGER));
    }

    private static Allotment.Moved moved(double weights, double ledger, double below) {
        return new Allotment.Moved(OptionalDouble.of(weights), OptionalDouble.of(ledger), OptionalDouble.empty(),
                OptionalDouble.of(below));
    }

    private static double sum(Allotment shared) {
        return shared.network() + (shared.weights() > 0 ? shared.weights() + Allotment.DIVIDER : 0)
                + (shared.ledger() > 0 ? shared.ledger() + Allotment.DIVIDER : 0)
                + (shared.given().contains(Concession.WEIGHTS) ? Allotment.RAIL : 0)
                + (shared.given().contains(Concession.LEDGER) ? Allotment.RAIL : 0);
    }

    private static double height(Allotment.Premises premises, Allotment shared) {
        return premises.panels() - Allotment.DIVIDER - shared.below();
    }

    private static Allotment.Premises premises(Size size) {
        double zoom = Math.clamp(Math.floor(Math.min(size.width() / 1440, size.height() / 900) * 20) / 20, 1, 3);
        return new Allotment.Premises(size, size.height() - (size.height() < 520 ? LOW_STRIPS : STRIPS), zoom,
                Set.of());
    }

    private static List<NetworkShape> shapes() {
        return List.of(1, 2, 4, 5, 8, 9, 20).stream().flatMap(steps -> List.of(1, 2, 3, 4, 5, 8, 16).stream()
                .flatMap(hidden -> List.of(2, 4, 6, 12, 13, 30).stream().flatMap(classes -> List.of(8.0, 60.0, 190.0)
                        .stream().map(word -> new NetworkShape(steps, hidden, classes, classes, true, word)))))
                .toList();
    }

    private static void everywhere(BiConsumer<NetworkShape, Allotment.Premises> check) {
        for (NetworkShape shape : shapes()) {
            for (Size window : WINDOWS) {
                for (double zoom : ZOOMS) {
                    double fitting = Math.min(zoom,
                            Math.max(1, Math.min(window.width() / LEAST_WIDTH, window.height() / LEAST_HEIGHT)));
                    check.accept(shape, premises(window.dividedBy(fitting)));
                }
            }
        }
    }
}

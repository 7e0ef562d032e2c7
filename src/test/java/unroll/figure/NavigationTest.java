package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

class NavigationTest {
    private final Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27);

    @Test
    void arrowsGoFromCellToCellOfAMatrix() {
        Navigation navigation = through(Stage.PROJECTION.weights(session, new Size(234, 620)));
        Place first = at(navigation, 0, 0);
        assertEquals(new Subject.Cell(new Quantity.Shared(Weight.W), 0, 1),
                navigation.from(first, Direction.RIGHT).orElseThrow().subject());
        assertEquals(new Subject.Cell(new Quantity.Shared(Weight.W), 1, 0),
                navigation.from(first, Direction.DOWN).orElseThrow().subject());
        Place middle = at(navigation, 1, 1);
        assertEquals(at(navigation, 1, 0), navigation.from(middle, Direction.LEFT).orElseThrow());
        assertEquals(at(navigation, 0, 1), navigation.from(middle, Direction.UP).orElseThrow());
    }

    private static Place at(Navigation navigation, int row, int column) {
        return navigation.to(Optional.of(new Subject.Cell(new Quantity.Shared(Weight.W), row, column))).orElseThrow();
    }

    @Test
    void everythingIsReachedByArrowsFromTheFirst() {
        Stage.scenarios().forEach(scenario -> {
            Session lesson = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
            Session here = lesson.to(lesson.script().size() * 2 / 3);
            for (Stage.Panel panel : Stage.panels()) {
                if (!panel.name().equals("timeline")) {
                    Navigation navigation = through(panel.of(here));
                    Set<Place> reached = reached(navigation);
                    List<Place> missed = navigation.stops().stream().filter(stop -> !reached.contains(stop)).toList();
                    assertEquals(List.of(), missed, () -> panel.name() + " of " + scenario.title());
                }
            }
        });
    }

    private static Set<Place> reached(Navigation navigation) {
        Set<Place> reached = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        navigation.to(Optional.empty()).ifPresent(open::add);
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (reached.add(place)) {
                for (Direction direction : Direction.values()) {
                    navigation.from(place, direction).ifPresent(open::add);
                }
            }
        }
        return reached;
    }

    @Test
    void aStepLeadsTheWayItSays() {
        Navigation navigation = through(Stage.PROJECTION.network(session, new Size(786, 620)));
        assertFalse(navigation.stops().isEmpty());
        for (Place stop : navigation.stops()) {
            navigation.from(stop, Direction.RIGHT)
                    .ifPresent(next -> assertTrue(next.box().centerX() > stop.box().centerX()));
            navigation.from(stop, Direction.UP)
                    .ifPresent(next -> assertTrue(next.box().centerY() < stop.box().centerY()));
        }
    }

    private static Navigation through(Picture picture) {
        return Navigation.through(picture.places(Stage.TOOLS.measure()));
    }
}

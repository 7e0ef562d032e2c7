package unroll.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import unroll.edit.Slot;
import unroll.figure.Place;
import unroll.figure.Subject;
import unroll.rnn.Scenario;
import unroll.scene.Box;
import unroll.session.Session;
import unroll.text.WindowKey;
import unroll.trace.Quantity;

/// Which numbers of a pane can be changed where they stand. Given numbers stand in many places and are changed at home:
/// weights among the weights, s_(−1) and vector inputs in the network, η in the equation, and each on the card that is about
/// it. Elsewhere a click explains.
final class Changeable {
    private static final String WEIGHTS = FigurePane.id(WindowKey.PANEL_WEIGHTS);
    private static final String NETWORK = FigurePane.id(WindowKey.PANEL_NETWORK);
    private static final String EXPLANATION = FigurePane.id(WindowKey.PANEL_EXPLANATION);

    private Changeable() {
    }

    /// What a click on something in a pane changes; absent where it explains.
    static Optional<Slot> at(FigurePane pane, Subject subject) {
        return slot(pane.session(), subject).filter(slot -> isHome(pane, slot));
    }

    /// The slot of something, wherever it stands; absent where that is no number or is computed.
    static Optional<Slot> slot(Session session, Subject subject) {
        return subject.itself() instanceof Subject.Cell(Quantity quantity, int row, int column)
                ? Slot.of(session.scenario(), quantity, row, column)
                : Optional.empty();
    }

    /// What the number of a slot is called in pictures.
    static Subject.Cell subject(Slot slot) {
        return new Subject.Cell(slot.quantity(), slot.row(), slot.column());
    }

    /// Whether the number of a slot is changed in this pane rather than in another.
    static boolean isHome(FigurePane pane, Slot slot) {
        if (pane.getId().equals(CardPane.ID)) {
            return pane.session().attention().card().filter(card -> card.current().equals(subject(slot))).isPresent();
        }
        return switch (slot) {
            case Slot.OfWeight _ -> pane.getId().equals(WEIGHTS);
            case Slot.OfStart _,Slot.OfInput _ -> pane.getId().equals(NETWORK);
            case Slot.Rate _ -> pane.getId().equals(EXPLANATION);
        };
    }

    /// Where a pane shows the number of a slot, in px of the pane; where it shows by how much the number changed if only
    /// that is shown.
    static Optional<Box> box(FigurePane pane, Slot slot) {
        Subject cell = subject(slot);
        return pane.places().stream().filter(place -> place.subject().equals(place.subject().itself()))
                .flatMap(place -> box(place, cell, slot).stream()).findFirst().or(() -> pane.places().stream()
                        .flatMap(place -> box(place, cell, slot).stream()).findFirst());
    }

    private static Optional<Box> box(Place place, Subject cell, Slot slot) {
        if (place.subject().itself().equals(cell)) {
            return Optional.of(place.box());
        }
        return place.subject().itself() instanceof Subject.Map(Quantity quantity, Subject.Turn _)
                && quantity.equals(slot.quantity())
                        ? Optional.of(place.entry(slot.row(), slot.column()))
                        : Optional.empty();
    }

    /// All slots that a pane is home to, matrix after matrix, row after row.
    static List<Slot> all(FigurePane pane) {
        Scenario scenario = pane.session().scenario();
        Set<Quantity> shown = new LinkedHashSet<>();
        for (Place place : pane.places()) {
            switch (place.subject().itself()) {
                case Subject.Cell(Quantity quantity, int _, int _) -> shown.add(quantity);
                case Subject.Map(Quantity quantity, Subject.Turn _) -> shown.add(quantity);
                case Subject.Whole _,Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Arrow _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _,Subject.Cut _,Subject.Change _ ->
                    {
                    }
            }
        }
        List<Slot> all = new ArrayList<>();
        for (Quantity quantity : shown) {
            Stream.iterate(Slot.of(scenario, quantity, 0, 0), Optional::isPresent,
                    slot -> slot.flatMap(it -> it.next(scenario))).flatMap(Optional::stream)
                    .filter(slot -> isHome(pane, slot)).forEach(all::add);
        }
        return all;
    }
}

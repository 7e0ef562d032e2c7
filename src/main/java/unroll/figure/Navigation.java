package unroll.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import unroll.scene.Box;
import unroll.trace.Quantity;

/// The way of the keyboard through a picture: from each thing to its neighbour in a direction, as the eye would go.
///
/// @param stops what can be gone to, in the order of reading
public record Navigation(List<Place> stops) {
    private static final double ASIDE = 3;
    private static final double OFF_LINE = 24;
    private static final double ROW = 8;
    private static final double SLACK = 1;

    /// Copies the stops.
    public Navigation {
        stops = List.copyOf(stops);
    }

    /// Through the places of a picture. What has entries to go to is not gone to itself; a heat map is gone through
    /// entry by entry. A change is gone to where its value is not shown: of that, both are read aloud.
    public static Navigation through(List<Place> places) {
        Map<Quantity, List<Box>> entries = new HashMap<>();
        places.forEach(place -> entryOf(place.subject())
                .ifPresent(quantity -> entries.computeIfAbsent(quantity, _ -> new ArrayList<>()).add(place.box())));
        List<Place> stops = new ArrayList<>();
        for (Place place : places) {
            if (place.subject().itself() instanceof Subject.Map(Quantity quantity, Subject.Turn turned)
                    && place.drawing() instanceof Place.Drawing.Table(int rows, int columns)) {
                boolean lies = turned == Subject.Turn.LYING;
                for (int i = 0; i < rows; i++) {
                    for (int j = 0; j < columns; j++) {
                        Subject.Cell cell = new Subject.Cell(quantity, lies ? j : i, lies ? i : j);
                        stops.add(new Place(place.id().child(i).child(j),
                                place.subject() instanceof Subject.Change ? new Subject.Change(cell) : cell,
                                place.entry(cell.row(), cell.column()), new Place.Drawing.Filled(),
                                Optional.of(place.id())));
                    }
                }
            } else if (isStop(place.subject()) && !holdsEntries(place, entries)) {
                stops.add(place);
            }
        }
        stops.sort(Comparator.comparingDouble((Place place) -> -place.box().width() * place.box().height()));
        Map<Subject, List<Box>> boxes = new HashMap<>();
        stops.removeIf(stop -> {
            List<Box> larger = boxes.computeIfAbsent(stop.subject(), _ -> new ArrayList<>());
            boolean again = larger.stream().anyMatch(other -> other.encloses(stop.box(), SLACK));
            larger.add(stop.box());
            return again;
        });
        Set<Subject> values = stops.stream().map(Place::subject).collect(Collectors.toSet());
        stops.removeIf(stop -> stop.subject() instanceof Subject.Change(Subject.Numeric of) && values.contains(of));
        stops.sort(Comparator.<Place>comparingLong(place -> Math.round(place.box().centerY() / ROW))
                .thenComparingDouble(place -> place.box().x()));
        return new Navigation(stops);
    }

    /// The neighbour in a direction; absent at the edge.
    public Optional<Place> from(Place place, Direction direction) {
        return stops.stream().filter(other -> ahead(place.box(), other.box(), direction) > 0.5)
                .min(Comparator.comparingDouble(other -> distance(place.box(), other.box(), direction)));
    }

    /// The stop of a thing, or the first there is.
    public Optional<Place> to(Optional<Subject> subject) {
        return stops.stream().filter(place -> subject.filter(place.subject()::equals).isPresent()).findFirst()
                .or(() -> stops.stream().findFirst());
    }

    private static Optional<Quantity> entryOf(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int _, int _) -> Optional.of(quantity);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> Optional.of(quantity);
            case Subject.Change(Subject.Numeric of) -> entryOf(of);
            case Subject.Whole _,Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Arrow _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                Optional.empty();
        };
    }

    private static boolean holdsEntries(Place place, Map<Quantity, List<Box>> entries) {
        return place.subject() instanceof Subject.Whole(Quantity quantity)
                && entries.getOrDefault(quantity, List.of()).stream()
                        .anyMatch(entry -> place.box().encloses(entry, SLACK));
    }

    private static boolean isStop(Subject subject) {
        return switch (subject) {
            case Subject.Cell _,Subject.Whole _,Subject.Arrow _,Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Line _ ->
                true;
            case Subject.Change(Subject.Numeric of) -> isStop(of);
            case Subject.Map _,Subject.Stop _,Subject.Overview _ -> false;
        };
    }

    private static double ahead(Box from, Box to, Direction direction) {
        return switch (direction) {
            case LEFT -> from.centerX() - to.centerX();
            case RIGHT -> to.centerX() - from.centerX();
            case UP -> from.centerY() - to.centerY();
            case DOWN -> to.centerY() - from.centerY();
        };
    }

    /// Along the direction as far as it is, aside three times as far: what shares a row or a column comes first.
    private static double distance(Box from, Box to, Direction direction) {
        double aside = switch (direction) {
            case LEFT, RIGHT -> gap(from.y(), from.bottom(), to.y(), to.bottom());
            case UP, DOWN -> gap(from.x(), from.right(), to.x(), to.right());
        };
        double skew = switch (direction) {
            case LEFT, RIGHT -> Math.abs(from.centerY() - to.centerY());
            case UP, DOWN -> Math.abs(from.centerX() - to.centerX());
        };
        return ahead(from, to, direction) + ASIDE * aside + (aside > 0 ? OFF_LINE : 0) + skew / ROW;
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}

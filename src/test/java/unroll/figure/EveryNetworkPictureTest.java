package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.lesson.Phase;
import unroll.linalg.Matrix;
import unroll.oracle.Networks;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// The picture of the unrolled network for every cell and every loss: nothing leaves it or covers a word, every number in
/// it is the trace's, and all that the lesson has told is there.
final class EveryNetworkPictureTest {
    private static final List<Size> ROOMS = List.of(new Size(520, 345), new Size(760, 590), new Size(1300, 900));

    private static final Set<String> VECTORS = Set.of("state/", "cell/", "gate/", "delta/", "arrived/", "forming/");

    @Test
    void nothingLeavesTheRoomOrCoversAWord() {
        for (Scenario scenario : scenarios().toList()) {
            for (Session session : moments(scenario)) {
                for (Size room : ROOMS) {
                    demand(session, room);
                }
            }
        }
    }

    @Test
    void everyNumberOfAVectorIsTheTraces() {
        int found = 0;
        for (Scenario scenario : scenarios().toList()) {
            for (Session session : moments(scenario)) {
                Picture picture = Stage.PROJECTION.network(session, ROOMS.getLast());
                Frame frame = Stage.PROJECTION.frame(session);
                for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                    String name = flat.mark().id().name();
                    if (flat.mark() instanceof Mark.Text text && name.endsWith("/n")) {
                        Subject subject = picture.subjects().get(parent(flat));
                        if (subject instanceof Subject.Cell(Quantity quantity, int row, int column)
                                && VECTORS.stream().anyMatch(name::startsWith)) {
                            Matrix value = session.lesson().trace().value(quantity);
                            List<String> written = frame.shownNumbers().format(quantity, value)
                                    .narrower(value.toArray()).stream().map(it -> it.of(value.get(row, column)))
                                    .toList();
                            assertTrue(written.contains(text.text()), () -> text + " is none of " + written);
                            found++;
                        }
                    }
                }
            }
        }
        assertTrue(found > 1000, "only " + found + " numbers");
    }

    @Test
    void allThatIsToldOfACellWithGatesIsDrawn() {
        for (Cell cell : List.of(Cell.LSTM, Cell.GRU, Cell.GRU_RESET_BEFORE)) {
            for (Focus focus : List.of(new Focus.One(3), new Focus.All(), new Focus.Joined())) {
                Session session = Session.of(Networks.words(cell, 2, 4, 3).with(focus), Language.ENGLISH).last()
                        .back();
                while (session.moment().phase() != Phase.BACKWARD
                        || session.moment().step().orElseThrow().t().isEmpty()) {
                    session = session.back();
                }
                Moment moment = session.moment();
                Set<Quantity> drawn = new HashSet<>();
                Stage.PROJECTION.network(session, ROOMS.getLast()).subjects().values().forEach(subject -> {
                    if (subject instanceof Subject.Whole(Quantity quantity)) {
                        drawn.add(quantity);
                    }
                });
                Scenario scenario = session.scenario();
                for (int k = 0; k <= moment.beginning(); k++) {
                    List<Quantity> told = new ArrayList<>(ErrorWay.arrived(scenario, moment.error(), k));
                    told.addAll(ErrorWay.deltas(scenario, moment.error(), k));
                    for (Variable gate : Gates.of(scenario)) {
                        told.add(new Quantity.Value(gate, k));
                    }
                    for (Variable carried : scenario.network().carried()) {
                        told.add(new Quantity.Value(carried, k));
                    }
                    for (Quantity quantity : told) {
                        assertTrue(moment.knows(quantity), quantity::toString);
                        assertTrue(drawn.contains(quantity), () -> quantity + " of " + cell + ", " + focus);
                    }
                }
            }
        }
    }

    @Test
    void theLetterOfTheWayBackThroughGatesCoversNoVector() {
        int found = 0;
        for (Cell cell : List.of(Cell.LSTM, Cell.GRU, Cell.GRU_RESET_BEFORE)) {
            Session session = Session.of(Networks.words(cell, 3, 4, 4).with(new Focus.Joined()), Language.ENGLISH)
                    .last().back().back();
            for (Size room : ROOMS) {
                List<Flat> flats = Flat.of(Stage.PROJECTION.network(session, room).scene(), Stage.TOOLS.measure());
                List<Box> vectors = flats.stream()
                        .filter(it -> it.mark().id().name().matches("delta/\\d+/[a-z]+/box")).map(Flat::box).toList();
                for (Flat flat : flats) {
                    if (flat.mark().id().name().matches("back/w/\\d+/letter")) {
                        assertTrue(vectors.stream().noneMatch(flat.box().inset(-2)::overlaps),
                                () -> flat.mark().id().name() + " of " + cell + " in " + room + " covers a vector");
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 0, "no letter");
    }

    private static MarkId parent(Flat flat) {
        String name = flat.mark().id().name();
        return new MarkId(name.substring(0, name.length() - 2));
    }

    private static void demand(Session session, Size room) {
        String where = session.scenario().title() + " at " + session.moment().step() + " in " + room + ": ";
        Picture picture = Stage.PROJECTION.network(session, room);
        Box page = new Box(0, 0, room.width(), room.height());
        List<Flat> flats = Flat.of(picture.scene(), Stage.TOOLS.measure());
        for (Flat flat : flats) {
            assertTrue(!flat.clip().equals(page) || page.encloses(flat.box(), 2),
                    () -> where + flat.mark().id().name() + " at " + flat.box() + " leaves " + page);
            assertTrue(flat.box().y() >= -2 && flat.box().bottom() <= room.height() + 2,
                    () -> where + flat.mark().id().name() + " is cut above or below");
        }
        List<Flat> words = flats.stream().filter(flat -> isWords(flat) && !flat.isCut()).toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Flat one = words.get(i);
                Flat other = words.get(j);
                assertTrue(!one.box().inset(1).overlaps(other.box().inset(1)),
                        () -> where + one.mark().id().name() + " covers " + other.mark().id().name());
            }
        }
    }

    private static boolean isWords(Flat flat) {
        return flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                || flat.mark() instanceof Mark.Outline outline && outline.stroke().isNone()
                        && (outline.id().name().endsWith("/name") || outline.id().name().endsWith("/letter"));
    }

    /// Some moments of a lesson: its start, all operations of a step forward and back, its end.
    private static List<Session> moments(Scenario scenario) {
        Session start = Session.of(scenario, Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH));
        int size = start.script().size();
        int stride = Math.max(1, size / 12);
        List<Session> moments = new ArrayList<>();
        for (int place = 0; place <= size; place += stride) {
            moments.add(start.to(place));
        }
        moments.add(start.last());
        return moments;
    }

    private static Stream<Scenario> scenarios() {
        List<Scenario> made = new ArrayList<>();
        for (Cell cell : List.of(Cell.LSTM, Cell.GRU, Cell.GRU_RESET_BEFORE)) {
            for (int[] size : new int[][]{{1, 1}, {2, 4}, {3, 4}, {16, 5}}) {
                Scenario scenario = Networks.words(cell, size[0], size[1], 4);
                made.add(scenario.with(new Focus.One(scenario.sequence().errors().getLast())));
            }
            made.add(Networks.words(cell, 3, 4, 4).with(new Focus.Joined()));
        }
        for (Loss loss : Loss.values()) {
            made.add(Networks.of(5, Cell.RNN, loss));
            made.add(Networks.of(6, Cell.RNN, loss).with(new Focus.Joined()));
            made.add(Networks.of(7, Cell.LSTM, loss));
        }
        return made.stream();
    }
}

package unroll.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import unroll.figure.Framed;
import unroll.figure.Picture;
import unroll.figure.Subject;
import unroll.lesson.Quiz;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.rnn.Weight;
import unroll.scene.MarkId;
import unroll.text.Message;
import unroll.text.NoteKey;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;

/// All that can lie open beside a lesson, which someone who does anything opens again and again, so that whatever is done
/// is done beside it.
final class MonkeyTable {
    private static final Duration QUICK = Duration.ofMillis(2);
    private static final int MOST_FRAMES = 4;
    private final Random random;

    MonkeyTable(Random random) {
        this.random = random;
    }

    /// What can be open.
    enum Thing {
        CHECK(session -> session.check().isPresent()), CARD(session -> session.attention().card().isPresent()), PIN(
                session -> session.document().pinned().isPresent()), QUESTION(
                        session -> session.quiz().isPresent()), NOTE(
                                session -> !session.guide().notes().all().isEmpty()), FRAME(
                                        session -> !session.attention().framed().isEmpty());

        private final Predicate<Session> open;

        Thing(Predicate<Session> open) {
            this.open = open;
        }

        boolean isOpen(Session session) {
            return open.test(session);
        }
    }

    /// How many things are open.
    static int open(Session session) {
        return (int) Stream.of(Thing.values()).filter(it -> it.isOpen(session)).count();
    }

    /// With one more thing open than there was; the same where that can't be opened here.
    ///
    /// @param seen a picture of the session
    Session laid(Session session, Picture seen) {
        List<Thing> missing = Stream.of(Thing.values()).filter(it -> !it.isOpen(session)).toList();
        return missing.isEmpty()
                ? session
                : opened(session, missing.get(random.nextInt(missing.size())), seen);
    }

    private Session opened(Session session, Thing thing, Picture seen) {
        return switch (thing) {
            case CHECK -> checked(session);
            case CARD -> explained(session);
            case PIN -> session.pinned();
            case QUESTION -> session.quizzing(Optional.of(Quiz.START));
            case NOTE -> noted(session);
            case FRAME -> framed(session, seen);
        };
    }

    /// At the end of the lesson or where a gradient is complete already, as a person who waits there sees it.
    private static Session checked(Session session) {
        Session there = session.toCheck().isPresent() ? session : session.last();
        return there.toCheck().filter(of -> GradientCheck.estimate(there.scenario(), of).compareTo(QUICK) < 0)
                .isPresent() ? there.checkedHere() : session;
    }

    /// A cell, a whole or a check explained, and what the card names followed.
    Session explained(Session session) {
        int t = random.nextInt(session.scenario().steps());
        List<Quantity> quantities = List.of(Quantity.state(t), new Quantity.Shared(Weight.W),
                Quantity.prediction(t), Quantity.preActivation(t), Quantity.loss(t),
                session.lesson().trace().told(Weight.W));
        Quantity quantity = quantities.get(random.nextInt(quantities.size()));
        Subject subject = random.nextBoolean() ? new Subject.Cell(quantity, 0, 0) : new Subject.Whole(quantity);
        return random.nextBoolean() ? session.explaining(subject) : session.following(subject);
    }

    private Session noted(Session session) {
        Notes notes = session.guide().notes().with(new Note(session.spot(), "Look at *this*: $\\delta_1$"));
        return session.changed(Message.of(NoteKey.KEPT), session.lesson(), session.guide().with(notes));
    }

    private Session framed(Session session, Picture seen) {
        List<Map.Entry<MarkId, Subject>> all = seen.subjects().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(MarkId::name))).toList();
        Session after = session;
        for (int i = random.nextInt(MOST_FRAMES); i >= 0 && !all.isEmpty(); i--) {
            Map.Entry<MarkId, Subject> one = all.get(random.nextInt(all.size()));
            Optional<Framed> framed = Framed.of(one.getKey(), one.getValue());
            after = framed.isPresent() ? after.with(after.attention().toggled(framed.get())) : after;
        }
        return after;
    }
}

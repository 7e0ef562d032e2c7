package unroll.session;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import unroll.edit.Edit;
import unroll.edit.RandomEdits;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.figure.Card;
import unroll.figure.Comparison;
import unroll.figure.Part;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.io.ScenarioWriter;
import unroll.lesson.Grain;
import unroll.lesson.Quiz;
import unroll.linalg.Matrix;
import unroll.oracle.Guides;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;
import unroll.oracle.Weights;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.LearningKey;
import unroll.text.Message;
import unroll.text.NoteKey;
import unroll.trace.Quantity;
import unroll.trace.Trace;
import unroll.trace.Training;

/// Someone who does anything, and what must hold whenever something was done. A seed always does the same.
final class Monkey {
    private static final Path FILE = Path.of("monkey.unroll.json");
    private static final int MOST_UNITS = 16;
    private final int seed;
    private final Random random;
    private final RandomEdits edits;
    private final MonkeyTable table;
    private final int[] open = new int[MonkeyTable.Thing.values().length + 1];
    private Session session;
    private Handout first;
    private String doing = "nothing";

    Monkey(int seed) {
        this(seed, random -> Scenarios.words(1 + random.nextInt(4), 1 + random.nextInt(6), 2 + random.nextInt(5)));
    }

    /// One that begins with a scenario.
    Monkey(int seed, Function<Random, Scenario> start) {
        this.seed = seed;
        random = new Random(seed);
        edits = new RandomEdits(seed);
        table = new MonkeyTable(random);
        session = Session.of(start.apply(random), Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH));
        first = session.document().handout();
    }

    /// Does so many things.
    ///
    /// @return how many of them changed the scenario
    int play(int transitions) {
        int changed = 0;
        for (int i = 0; i < transitions; i++) {
            Session before = session;
            try {
                session = next();
                open[MonkeyTable.open(before)]++;
                changed += session.lesson() == before.lesson() ? 0 : 1;
                demandWhole(before);
            } catch (RuntimeException | BadInput | AssertionError failure) {
                throw new AssertionError("seed " + seed + ", transition " + i + ": " + doing, failure);
            }
        }
        return changed;
    }

    /// How often what was done was done with all things open that can lie beside a lesson.
    int atFullTable() {
        return open[open.length - 1];
    }

    private Session next() throws BadInput {
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4 -> edit();
            case 5, 6 -> number();
            case 7, 8 -> done("undo", Session::undone);
            case 9 -> done("redo", Session::redone);
            case 10, 11 -> done("next", Session::next);
            case 12 -> done("back", Session::back);
            case 13 -> done("a place", it -> it.to(random.nextInt(it.script().size() + 2) - 1));
            case 14 -> view();
            case 15 -> file();
            case 16 -> learn();
            case 17 -> done("pin", random.nextBoolean() ? Session::pinned : Session::unpinned);
            case 18 -> explain();
            case 19 -> guide();
            case 20 -> done("the end", Session::last);
            case 21 -> attend();
            case 22 -> done("hide", it -> it.hiding(random.nextBoolean()
                    ? Set.of()
                    : Set.of(Part.values()[random.nextInt(Part.values().length)])));
            default -> done("quiz", it -> random.nextBoolean()
                    ? it.quizzing(random.nextBoolean() ? Optional.of(Quiz.START) : Optional.empty())
                    : it.answered(random.nextInt(3)));
        };
    }

    private Session done(String what, Function<Session, Session> transition) {
        doing = what;
        return transition.apply(session);
    }

    private Session edit() {
        Edit edit = edits.next(session.scenario());
        Session after = done(edit.toString(), it -> it.edited(edit));
        // large networks make the check slow and prove nothing more
        return after.scenario().parameters().hidden() > MOST_UNITS ? session : after;
    }

    /// A drag: several numbers of one gesture.
    private Session number() {
        Weight weight = session.scenario().parameters().present().stream().skip(random.nextInt(3)).findFirst()
                .orElseThrow();
        Matrix matrix = session.scenario().parameters().get(weight);
        Slot slot = new Slot.OfWeight(weight, random.nextInt(matrix.rows()), random.nextInt(matrix.columns()));
        Optional<Gesture> gesture = random.nextBoolean()
                ? Optional.of(new Gesture(random.nextInt(1000)))
                : Optional.empty();
        Session now = session;
        for (int i = random.nextInt(3); i >= 0; i--) {
            SetNumber edit = new SetNumber(slot, random.nextGaussian());
            doing = edit.toString();
            Message name = edit.name(now.scenario());
            now = now.changed(name, now.lesson().with(slot.set(now.scenario(), edit.number())), gesture);
        }
        return now;
    }

    /// What a lecturer gives is changed, or shown.
    private Session guide() {
        Optional<Opening> opening = session.guide().opening();
        if (opening.isPresent() && random.nextBoolean()) {
            return done("shown", it -> it.shown(opening.get()));
        }
        Guide guide = Guides.of(random, session.scenario());
        return done("guide", it -> it.changed(Message.of(NoteKey.KEPT), it.lesson(), guide));
    }

    private Session learn() {
        return done("learn", it -> {
            Training training = Training.run(it.scenario(), 1 + random.nextInt(3), () -> false, (_, _) -> {
            });
            return it.changed(Message.of(LearningKey.LEARNED, training.end().steps()),
                    it.lesson().with(training.learned()), Optional.empty());
        });
    }

    private Session file() throws BadInput {
        return switch (random.nextInt(4)) {
            case 0 -> done("save", it -> it.saved(it.document().handout(), FILE));
            case 1 -> done("the file is gone", Session::orphaned);
            case 2 -> {
                Scenario read = read(session.scenario());
                Session opened = done("open", it -> it.opened(read, Optional.of(FILE)));
                first = opened.document().handout();
                yield opened;
            }
            default -> {
                Session restored = done("restore",
                        it -> it.restored(Lesson.of(it.scenario()), it.guide(), Optional.of(FILE),
                                it.document().kept()));
                first = restored.document().handout();
                yield restored;
            }
        };
    }

    private Session view() {
        View view = session.view();
        List<View> others = List.of(view.with(Grain.values()[random.nextInt(3)]),
                view.with(Weights.ALL.get(random.nextInt(3))),
                view.with(random.nextBoolean() ? Theme.LIGHT : Theme.DARK),
                view.with(Language.values()[random.nextInt(2)]),
                view.with(Comparison.values()[random.nextInt(3)]),
                view.withNetworkScroll(random.nextInt(400)), view.withZoom(0.5 + random.nextDouble() * 2));
        return done("view", it -> it.with(others.get(random.nextInt(others.size()))));
    }

    private Session explain() {
        return done("explain", it -> switch (random.nextInt(8)) {
            case 0 -> it.withoutCard();
            case 1 -> it.backOnCard();
            default -> table.explained(it);
        });
    }

    /// What is pointed at and what is framed changes.
    private Session attend() {
        return done("attend", it -> switch (random.nextInt(3)) {
            case 0 -> it.pointedAt(it.attention().card().map(Card::current));
            case 1 -> it.pointedAt(Optional.empty());
            default -> it.with(it.attention().unframed());
        });
    }

    private void demandWhole(Session before) throws BadInput {
        if (session.lesson() != before.lesson()) {
            demandFresh();
            demandTheWayBack();
        }
        demand(session.position() >= 0 && session.position() <= session.script().size(), "the place is in the lesson");
        Picture picture = draw();
        doing += ", then more opened";
        session = table.laid(session, picture);
    }

    /// What is shown equals what is computed from the file that would be saved.
    private void demandFresh() throws BadInput {
        Scenario read = read(session.scenario());
        demand(read.equals(session.scenario()), "what is saved is read back to the bit");
        Trace fresh = Trace.of(read);
        Trace shown = session.lesson().trace();
        for (int t = 0; t < read.steps(); t++) {
            same(fresh, shown, Quantity.state(t));
            same(fresh, shown, Quantity.prediction(t));
        }
        same(fresh, shown, new Quantity.TotalLoss());
        for (int e : read.tracedErrors()) {
            for (Weight weight : read.parameters().present()) {
                same(fresh, shown, new Quantity.Gradient(e, weight));
            }
        }
    }

    private static void same(Trace fresh, Trace shown, Quantity quantity) {
        demand(fresh.value(quantity).equals(shown.value(quantity)), quantity + " is what it is computed anew");
    }

    private void demandTheWayBack() {
        Handout at = session.document().handout();
        History history = session.document().history();
        Optional<History.Way> way = history.undo(at);
        while (way.isPresent()) {
            at = way.get().handout();
            way = way.get().history().undo(at);
        }
        demand(at.equals(first), "undoing all leads to what was opened");
    }

    private Picture draw() {
        List<Stage.Panel> panels = List.of(
                new Stage.Panel("weights", Stage.PROJECTION::weights, new Size(220, 400)),
                new Stage.Panel("network", Stage.PROJECTION::network, new Size(500, 400)),
                new Stage.Panel("ledger", Stage.PROJECTION::ledger, new Size(360, 400)),
                new Stage.Panel("explanation", Stage.PROJECTION::explanation, new Size(600, 180)),
                new Stage.Panel("code", Stage.PROJECTION::code, new Size(360, 180)),
                new Stage.Panel("timeline", Stage.PROJECTION::timeline, new Size(600, 60)),
                new Stage.Panel("card", (it, size) -> Stage.PROJECTION.card(it, size.width())
                        .orElseGet(() -> Stage.PROJECTION.count(it, size)), new Size(300, 60)));
        Stage.Panel panel = panels.get(random.nextInt(panels.size()));
        Picture picture = panel.of(session);
        demand(!picture.scene().marks().isEmpty() || !session.view().hidden().isEmpty(), panel.name() + " is drawn");
        return picture;
    }

    private static Scenario read(Scenario scenario) throws BadInput {
        byte[] text = ScenarioWriter.text(scenario).getBytes(StandardCharsets.UTF_8);
        return ScenarioReader.read(new ByteArrayInputStream(text), FILE.toString());
    }

    private static void demand(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}

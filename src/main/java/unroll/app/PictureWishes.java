package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import unroll.export.Choices;
import unroll.export.ChoicesText;
import unroll.export.Colours;
import unroll.export.Extent;
import unroll.export.Format;
import unroll.export.GifTiming;
import unroll.export.Ground;
import unroll.export.Ink;
import unroll.export.Kind;
import unroll.export.LatexForm;
import unroll.export.Paper;
import unroll.export.Selection;
import unroll.export.SvgText;
import unroll.figure.Exhibit;
import unroll.figure.LatexDigits;
import unroll.figure.Motif;
import unroll.figure.Single;
import unroll.lesson.Grain;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.rnn.Focus;
import unroll.session.Session;
import unroll.text.Language;

/// What is chosen for an export of pictures, one property for each choice. What is not there can't be chosen: no
/// bias that the network has not, and no step beyond the lesson.
final class PictureWishes {
    final ObjectProperty<Motif> motif = new SimpleObjectProperty<>(Exhibit.WHOLE);
    final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.HERE);
    final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.OPERATION);
    final ObjectProperty<Selection> range;
    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.PNG);
    final ObjectProperty<Double> scale = new SimpleObjectProperty<>(1.0);
    final ObjectProperty<SvgText> svgText = new SimpleObjectProperty<>(SvgText.TEXT);
    final ObjectProperty<Integer> frame = new SimpleObjectProperty<>(Format.TIMING.frame());
    final ObjectProperty<Integer> rounds = new SimpleObjectProperty<>(0);
    final ObjectProperty<LatexDigits> digits = new SimpleObjectProperty<>(LatexDigits.AS_SHOWN);
    final ObjectProperty<LatexForm> form = new SimpleObjectProperty<>(LatexForm.DOCUMENT);
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.WIDE);
    final ObjectProperty<Colours> colours = new SimpleObjectProperty<>(Colours.AS_SHOWN);
    final ObjectProperty<Ground> ground = new SimpleObjectProperty<>(Ground.SOLID);
    final ObjectProperty<Ink> ink = new SimpleObjectProperty<>(Ink.COLOUR);
    final ObjectProperty<Optional<Language>> language = new SimpleObjectProperty<>(Optional.empty());
    private final Session session;

    /// @param session what is exported
    /// @param before what was chosen before
    PictureWishes(Session session, Choices before) {
        this.session = session;
        motif.set(motifs().contains(before.motif()) ? before.motif() : Exhibit.WHOLE);
        extent.set(before.extent());
        grain.set(before.grain());
        Format format = before.format();
        scale.set(format.scale());
        svgText.set(format.svgText());
        frame.set(format.timing().frame());
        rounds.set(format.timing().rounds());
        digits.set(format.digits());
        form.set(format.form());
        paper.set(before.paper());
        colours.set(before.colours());
        ground.set(before.ground());
        ink.set(before.ink());
        language.set(before.language());
        kind.set(format.kind());
        range = new SimpleObjectProperty<>(whole());
        grain.subscribe((was, now) -> range.set(whole()));
    }

    /// What is exported.
    Session session() {
        return session;
    }

    /// What can be shown: biases where there are some, and the vectors of the step on the screen.
    List<Motif> motifs() {
        Stream<Motif> figures = Stream.of(Exhibit.values()).<Motif>map(it -> it)
                .filter(it -> it.weight().map(session.scenario().parameters().present()::contains).orElse(true));
        int t = session.moment().step().map(Step::t).orElse(OptionalInt.empty())
                .orElse(session.moment().phase() == Phase.FORWARD ? 0 : session.moment().error());
        OptionalInt error = session.scenario().focus() instanceof Focus.All
                ? OptionalInt.of(session.moment().error())
                : OptionalInt.empty();
        Stream<Motif> vectors = Stream.of(Single.Letter.values())
                .flatMap(letter -> Stream.of(new Single(letter, t, OptionalInt.empty()), new Single(letter, t, error))
                        .filter(it -> it.refusal(session.scenario(), session.view().weight()).isEmpty()).limit(1));
        return Stream.concat(figures, vectors).toList();
    }

    /// Has the range begin there, and end there where it ended before.
    void begin(int number) {
        range.set(new Selection(grain.get(), number, Math.max(number, range.get().last())));
    }

    /// Has the range end there, and begin there where it began later.
    void end(int number) {
        range.set(new Selection(grain.get(), Math.min(number, range.get().first()), number));
    }

    /// The number of the lesson's last step.
    int most() {
        return whole().last();
    }

    private Selection whole() {
        return Selection.all(session().script(), grain.get());
    }

    /// Which steps.
    Selection selection() {
        return switch (extent.get()) {
            case HERE -> Choices.here(session());
            case FORWARD -> Selection.of(session().script(), grain.get(), Phase.FORWARD);
            case BACKWARD -> Selection.of(session().script(), grain.get(), Phase.BACKWARD);
            case RANGE -> range.get();
            case ALL -> whole();
        };
    }

    /// How the files are written.
    Format format() {
        return new Format(kind.get(), scale.get(), svgText.get(), GifTiming.of(frame.get(), rounds.get()),
                digits.get(), form.get());
    }

    /// All that is to be remembered.
    Choices choices() {
        return new Choices(motif.get(), extent.get(), grain.get(), format(), paper.get(), colours.get(),
                ground.get(), ink.get(), language.get());
    }

    /// Runs something whenever a wish changes.
    void follow(Runnable then) {
        for (var wish : List.of(motif, extent, grain, range, kind, scale, svgText, frame, rounds, digits, form,
                paper, colours, ground, ink, language)) {
            wish.addListener((it, before, after) -> then.run());
        }
    }
}

package unroll.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import unroll.figure.Allotment;
import unroll.figure.Attention;
import unroll.figure.Before;
import unroll.figure.Card;
import unroll.figure.CardFigure;
import unroll.figure.CodeFigure;
import unroll.figure.CountFigure;
import unroll.figure.Curve;
import unroll.figure.CurveFigure;
import unroll.figure.Motif;
import unroll.figure.ExhibitFigure;
import unroll.figure.ExhibitLatex;
import unroll.figure.ExplanationFigure;
import unroll.figure.Form;
import unroll.figure.Frame;
import unroll.figure.Highlight;
import unroll.figure.LatexDigits;
import unroll.figure.LatexFigure;
import unroll.figure.LedgerFigure;
import unroll.figure.Lights;
import unroll.figure.Links;
import unroll.figure.ListingLines;
import unroll.figure.NetworkFigure;
import unroll.figure.NoteFigure;
import unroll.figure.Picture;
import unroll.figure.Place;
import unroll.figure.Size;
import unroll.figure.SlideFigure;
import unroll.figure.StepErrorsFigure;
import unroll.figure.TimelineFigure;
import unroll.figure.Tools;
import unroll.figure.WeightsFigure;
import unroll.scene.Scene;
import unroll.scene.TextMeasure;
import unroll.scene.Typesetter;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.text.Words;

/// Sessions to pictures, one for each part of the window: the same session and size always give the same picture.
public final class Projection {
    private final Tools tools;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    /// Projects with these measures of text and mathematics.
    public Projection(Tools tools) {
        this.tools = tools;
        for (Language language : Language.values()) {
            words.put(language, new Words(language));
        }
    }

    /// Projects with these measures of text and mathematics.
    public Projection(TextMeasure measure, Typesetter typesetter) {
        this(new Tools(measure, typesetter));
    }

    /// The words of a session's language.
    public Words words(Session session) {
        return words.get(session.view().language());
    }

    /// What the figures of the window draw from.
    public Frame frame(Session session) {
        return frame(session, Form.WINDOW);
    }

    private Frame frame(Session session, Form form) {
        return new Frame(session.moment(), session.view(), form, session.lesson().scales(session.view().weight()),
                tools,
                words(session), new Numbers(session.view().language(), session.view().digits()), session.check(),
                before(session), session.quiz(), session.guide().notes());
    }

    /// What a session is compared with.
    private static Optional<Before> before(Session session) {
        return session.document().pinned().map(pinned -> new Before(session.lesson().since(pinned),
                () -> session.lesson().changes(pinned, session.view().weight())));
    }

    /// The shared weights.
    public Picture weights(Session session, Size size) {
        return zoomed(session, size, WeightsFigure::draw);
    }

    /// The unrolled network.
    public Picture network(Session session, Size size) {
        return zoomed(session, size, NetworkFigure::draw);
    }

    /// How the panels share a window.
    ///
    /// @param moved where a person has put the dividers
    public Allotment allotment(Session session, Allotment.Premises premises, Allotment.Moved moved) {
        return Allotment.of(frame(session), premises, moved);
    }

    /// Where the gradient comes from.
    public Picture ledger(Session session, Size size) {
        return zoomed(session, size, LedgerFigure::draw);
    }

    /// The sentence and the equation.
    public Picture explanation(Session session, Size size) {
        return zoomed(session, size, ExplanationFigure::draw);
    }

    /// A text as the note of a session's step; absent where the size has no room for a line.
    ///
    /// @param text Markdown
    public Optional<Picture> note(Session session, String text, Size size) {
        double zoom = session.view().zoom();
        return NoteFigure.draw(tools, session.view().theme(), text, room(session, size))
                .map(picture -> picture.scaled(zoom));
    }

    /// The listing.
    public Picture code(Session session, Size size) {
        return zoomed(session, size, CodeFigure::draw);
    }

    /// The whole moment composed for a slide, whatever the view's zoom.
    public Picture slide(Session session, Size size) {
        double unit = SlideFigure.unit(size);
        return SlideFigure.draw(frame(session, Form.SLIDE), size.dividedBy(unit)).scaled(unit);
    }

    /// One part of the moment alone, or the whole, in type for a slide.
    ///
    /// @param size of the page, in px of type that is at least 12
    public Picture exhibit(Session session, Motif motif, Size size) {
        return ExhibitFigure.draw(frame(session, Form.SLIDE), motif, size);
    }

    /// An exhibit in LaTeX; absent for a matrix that is not computed yet.
    public Optional<LatexFigure> latex(Session session, Motif motif, LatexDigits digits) {
        return ExhibitLatex.of(frame(session), motif, digits);
    }

    /// How large an exhibit is.
    ///
    /// @param most the largest page
    public Size size(Session session, Motif motif, Size most) {
        return ExhibitFigure.size(frame(session, Form.SLIDE), motif, most);
    }

    /// The lesson's title and how far it is told.
    public Picture count(Session session, Size size) {
        return zoomed(session, size, CountFigure::draw);
    }

    /// The steps of the lesson as segments.
    public Picture timeline(Session session, Size size) {
        return zoomed(session, size, TimelineFigure::draw);
    }

    /// How E went while learning.
    ///
    /// @param curve leads to the session's weights
    public Picture curve(Session session, Curve curve, Size size) {
        return zoomed(session, size, (frame, room) -> CurveFigure.draw(frame, curve, room));
    }

    /// The error of every step.
    ///
    /// @param before E_t before learning, one a step; empty where nothing was learned
    public Picture stepErrors(Session session, List<OptionalDouble> before, Size size) {
        return zoomed(session, size, (frame, room) -> StepErrorsFigure.draw(frame, before, room));
    }

    /// What of a session is lit: what is pointed at, else what is being explained.
    public Lights lights(Session session) {
        Attention attention = session.attention();
        return attention.pointed().map(it -> links(session).of(it)).orElseGet(() -> attention.card()
                .map(card -> links(session).ofExplained(card.current())).orElse(Lights.NONE));
    }

    private static Links links(Session session) {
        return new Links(session.moment(), ListingLines.search(session.moment(), session.view().dialect()));
    }

    /// Where a picture shows what.
    public List<Place> places(Picture picture) {
        return picture.places(tools.measure());
    }

    /// What lies over a picture where something is lit.
    ///
    /// @param places where the picture shows what; not asked for where nothing is lit
    /// @param size of the picture
    public Scene highlight(Session session, Lights lights, Supplier<List<Place>> places, Size size) {
        return highlight(session, session.view().zoom(), lights, places, size);
    }

    /// What lies over a slide where something is lit.
    ///
    /// @param places where the slide shows what; not asked for where nothing is lit
    /// @param size of the slide
    public Scene slideHighlight(Session session, Lights lights, Supplier<List<Place>> places, Size size) {
        return highlight(session, SlideFigure.unit(size), lights, places, size);
    }

    private static Scene highlight(Session session, double zoom, Lights lights, Supplier<List<Place>> places,
            Size size) {
        return new Highlight(session.view().theme(), zoom)
                .over(lights.areOut() ? List.of() : places.get(), lights, size);
    }

    /// A card that explains something, as high as it needs to be.
    ///
    /// @param width in px
    public Picture card(Session session, Card card, double width) {
        double zoom = session.view().zoom();
        // who asks wants to know
        Session open = session.hiding(Set.of());
        return CardFigure.draw(frame(open), card, width / zoom).scaled(zoom);
    }

    /// The card that is open, if one is.
    ///
    /// @param width in px
    public Optional<Picture> card(Session session, double width) {
        return session.attention().card().map(card -> card(session, card, width));
    }

    /// The room that a picture is composed for: less than the room it fills where it is drawn larger.
    public Size room(Session session, Size size) {
        return size.dividedBy(session.view().zoom());
    }

    private Picture zoomed(Session session, Size size, BiFunction<Frame, Size, Picture> draw) {
        return draw.apply(frame(session), room(session, size)).scaled(session.view().zoom());
    }
}

package unroll.export;

import java.util.Optional;
import unroll.figure.Exhibit;
import unroll.figure.Motif;
import unroll.lesson.Grain;
import unroll.session.Session;
import unroll.text.Language;

/// What a person has chosen for an export, whatever the lesson is.
///
/// @param motif what is shown
/// @param extent which steps
/// @param grain what a step is
/// @param format what is written
/// @param paper the page
/// @param colours of the pictures
/// @param ground what lies under them
/// @param ink colours or greys
/// @param language of their words; absent: the window's
public record Choices(Motif motif, Extent extent, Grain grain, Format format, Paper paper, Colours colours,
        Ground ground, Ink ink, Optional<Language> language) {
    /// The step that is shown as a picture for a slide.
    public static final Choices USUAL = new Choices(Exhibit.WHOLE, Extent.HERE, Grain.OPERATION,
            Format.of(Kind.PNG), Paper.WIDE, Colours.AS_SHOWN, Ground.SOLID, Ink.COLOUR, Optional.empty());

    /// How pictures of a session look.
    public Look look(Session session) {
        return new Look(motif, paper, colours.theme(session.view().theme()), ground, ink,
                language.orElse(session.view().language()));
    }

    /// The step that a session shows: a step of the grain where that ends with what is shown, else an operation.
    public static Selection here(Session session) {
        Grain shown = session.view().grain();
        Grain grain = session.script().isStop(session.position(), shown) ? shown : Grain.OPERATION;
        int number = session.script().number(session.position(), grain);
        return new Selection(grain, number, number);
    }
}

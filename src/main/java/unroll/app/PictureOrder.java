package unroll.app;

import unroll.export.Album;
import unroll.export.Choices;
import unroll.export.Selection;
import unroll.session.Projection;
import unroll.session.Session;

/// What is to be exported: the session as it stands, and what was chosen.
///
/// @param choices how
/// @param selection which steps
record PictureOrder(Session session, Choices choices, Selection selection) {

    /// What is chosen now.
    static PictureOrder of(PictureWishes wishes) {
        return new PictureOrder(wishes.session(), wishes.choices(), wishes.selection());
    }

    /// The pictures.
    Album album(Projection projection) {
        return new Album(projection,
                session.with(choices.format().digits().over(session.view())), choices.look(session), selection);
    }

    /// Whether another order has the same pictures, however they are written.
    boolean hasPicturesOf(PictureOrder other) {
        return selection.equals(other.selection) && choices.look(session).equals(other.choices.look(session));
    }

    /// The picture to look at first: that of the step on the screen, or the nearest there is.
    int nearest() {
        int number = session.script().number(session.position(), selection.grain());
        return Math.clamp(number, selection.first(), selection.last()) - selection.first();
    }
}

package unroll.export;

import unroll.figure.Motif;
import unroll.figure.Theme;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.session.Session;
import unroll.text.Language;

/// How pictures look, whatever the window has.
///
/// @param motif what is shown
/// @param paper the page
/// @param theme its colours
/// @param ground what lies under it
/// @param ink colours or greys
/// @param language of its words
public record Look(Motif motif, Paper paper, Theme theme, Ground ground, Ink ink, Language language) {

    /// A session as it is to be shown: where it is scrolled to does not matter.
    Session of(Session session) {
        Theme colours = switch (ink) {
            case COLOUR -> theme;
            case GREY -> theme.inGrey();
        };
        return session.with(session.view().with(colours).with(language).following());
    }

    /// A scene on its ground.
    Scene grounded(Scene scene) {
        return switch (ground) {
            case SOLID -> scene;
            case TRANSPARENT -> new Scene(scene.width(), scene.height(), Paint.NONE, scene.marks());
        };
    }
}

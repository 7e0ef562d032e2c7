package unroll.app;

import java.util.List;
import java.util.Optional;
import unroll.export.Album;
import unroll.export.Ground;
import unroll.export.Kind;
import unroll.figure.LatexFigure;
import unroll.figure.Theme;
import unroll.render.java2d.Pixels;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;
import unroll.text.ExportKey;
import unroll.text.Message;

/// What an export will give: how much, and one of its pictures.
///
/// @param order what was asked for
/// @param album its pictures
/// @param index of the one that is shown
/// @param shown that one
/// @param summary how much is written
record PictureOutlook(PictureOrder order, Album album, int index, Shown shown, Message summary) {
    private static final int SQUARES = 40;
    private static final double FAINT = 0.6;

    /// One picture, as it will be.
    sealed interface Shown {

        /// Painted.
        ///
        /// @param pixels just as many as the screen shows of it
        /// @param density of them a px
        record Drawn(Pixels pixels, double density) implements Shown {}

        /// Written.
        record Source(String latex) implements Shown {}

        /// Not possible.
        record Refused(Message why) implements Shown {}
    }

    /// Looks at one picture.
    ///
    /// @param room what there is to show it in
    static PictureOutlook of(PictureOrder order, Album album, int index, PictureRoom room) {
        return new PictureOutlook(order, album, index,
                order.choices().format().kind() == Kind.TEX
                        ? source(order, album, index)
                        : drawn(order, album, index, room),
                PictureWords.summary(album, order.choices().format(), order.choices().paper()));
    }

    private static Shown source(PictureOrder order, Album album, int index) {
        return album.latex(index, order.choices().format().digits()).map(figure -> text(order, figure))
                .<Shown>map(Shown.Source::new).orElseGet(() -> new Shown.Refused(Message.of(ExportKey.NO_LATEX)));
    }

    private static String text(PictureOrder order, LatexFigure figure) {
        return switch (order.choices().format().form()) {
            case DOCUMENT -> figure.document();
            case FRAGMENT -> figure.input();
        };
    }

    private static Shown drawn(PictureOrder order, Album album, int index, PictureRoom room) {
        Scene scene = album.scene(index);
        Theme theme = order.choices().look(order.session()).theme();
        Scene seen = order.choices().ground() == Ground.TRANSPARENT ? squared(scene, theme) : scene;
        return new Shown.Drawn(Pixels.of(seen, room.scale(scene)), room.density());
    }

    /// A scene on squares, which stand for what shines through.
    private static Scene squared(Scene scene, Theme theme) {
        double side = Math.max(scene.width(), scene.height()) / SQUARES;
        Path.Builder squares = Path.builder();
        for (int row = 0; row * side < scene.height(); row++) {
            for (int column = row % 2; column * side < scene.width(); column += 2) {
                double x = column * side;
                double y = row * side;
                squares.move(x, y);
                squares.line(x + side, y);
                squares.line(x + side, y + side);
                squares.line(x, y + side);
                squares.close();
            }
        }
        Mark ground = new Mark.Outline(new MarkId("squares"), squares.build(),
                theme.window().mix(theme.line(), FAINT), Stroke.NONE);
        return new Scene(scene.width(), scene.height(), theme.window(),
                List.of(ground, new Mark.Group(new MarkId("picture"), 0, 0, 1, Optional.empty(),
                        scene.marks())));
    }
}

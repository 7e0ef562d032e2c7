package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.note.Block;
import unroll.note.Markdown;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Stroke;

/// A lecturer's note to the step: paragraphs, lists and mathematics beside a bar that tells them from the program's own
/// words.
public final class NoteFigure {
    /// The usual type.
    private static final NoteLayout.Type TYPE = new NoteLayout.Type(15, 12);
    private static final double BAR = 3;
    private static final double WORDS = 14;

    private NoteFigure() {
    }

    /// The note of the step in a room, as high as it needs to be; absent where the step has none, where notes are hidden,
    /// and where the room is too small for a line.
    public static Optional<Picture> draw(Frame frame, Size room) {
        return frame.note().flatMap(note -> draw(frame.tools(), frame.theme(), note.text(), room));
    }

    /// A text as a note, in a room, as high as it needs to be; absent where the room is too small for a line.
    ///
    /// @param text Markdown
    public static Optional<Picture> draw(Tools tools, Theme theme, String text, Size room) {
        List<Block> blocks = Markdown.blocks(text);
        NoteLayout layout = NoteLayout.of(tools, blocks, new Size(Math.max(1, room.width() - WORDS), room.height()),
                TYPE);
        return layout.lines().isEmpty() ? Optional.empty() : Optional.of(picture(tools, theme, layout, room));
    }

    private static Picture picture(Tools tools, Theme theme, NoteLayout layout, Size room) {
        Draft draft = new Draft(tools);
        MarkId id = new MarkId("note");
        draft.rect(id.child("bar"), new Box(0, 0, BAR, layout.height()), BAR / 2, theme.line(), Stroke.NONE);
        for (int i = 0; i < layout.lines().size(); i++) {
            NoteLayout.Line line = layout.lines().get(i);
            for (int j = 0; j < line.ink().size(); j++) {
                NoteLine.Placed placed = line.ink().get(j);
                MarkId piece = id.child(i).child(j);
                double x = WORDS + placed.x();
                switch (placed.ink().kind()) {
                    case NoteInk.Kind.Words(String text, Font font) ->
                        draft.textLeft(piece, x, line.baseline(), text, font, theme.ink());
                    case NoteInk.Kind.Math(String latex, double size) ->
                        draft.mathLeft(piece, x, line.baseline(), latex, size, theme.ink());
                }
            }
        }
        return draft.picture(new Size(room.width(), layout.height()), theme.window());
    }
}

package unroll.figure;

import java.util.Optional;
import unroll.lesson.Phase;
import unroll.scene.Box;
import unroll.scene.MarkId;

/// Where a note stands in the explanation: on the right of the sentence and the equation, which keep the larger part.
/// Below them it would take the height that matrices need.
final class NotePlace {
    private static final double MARGIN = 20;
    private static final double TOP = 15;
    private static final double BOTTOM = 10;
    private static final double BUTTON = 54;
    private static final double SHARE = 0.36;
    private static final double LEAST = 190;
    private static final double MOST = 560;
    private static final double NARROWEST = 480;

    private NotePlace() {
    }

    /// Draws the note of the step, where it has one and there is room; all of the room is the note's where sentence and
    /// equation are hidden.
    ///
    /// @return how much of the width it takes from the right
    static double draw(Frame frame, Draft draft, Size size) {
        boolean alone = !frame.view().shows(Part.SENTENCE) && !frame.view().shows(Part.EQUATION);
        if (size.width() < NARROWEST && !alone) {
            return 0;
        }
        double width = alone ? size.width() - 2 * MARGIN : Math.clamp(size.width() * SHARE, LEAST, MOST);
        // the window has a button in the corner at the step of learning
        double foot = frame.moment().phase() == Phase.LEARN ? BUTTON : BOTTOM;
        Optional<Picture> note = NoteFigure.draw(frame, new Size(width, size.height() - TOP - foot));
        note.ifPresent(picture -> {
            Draft inner = new Draft(frame.tools());
            picture.scene().marks().forEach(inner::add);
            draft.group(new MarkId("beside"), size.width() - MARGIN - width, TOP, Optional.<Box>empty(), inner);
        });
        return note.isPresent() && !alone ? width + MARGIN : 0;
    }
}

package unroll.figure;

import unroll.lesson.Script;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.text.Legible;
import unroll.text.WindowKey;

/// How far the lesson is told, in words: the title of the scenario and "step 23 of 32".
public final class CountFigure {

    private CountFigure() {
    }

    /// Draws a moment, to the right.
    public static Picture draw(Frame frame, Size size) {
        Draft draft = new Draft(frame.tools());
        Font font = Font.sans(13);
        String title = draft.fitted(Legible.line(frame.moment().trace().scenario().title()), Font.medium(13),
                size.width());
        draft.textRight(new MarkId("title"), size.width(), size.height() / 2 - 3, title, Font.medium(13),
                frame.theme().ink());
        draft.textRight(new MarkId("count"), size.width(), size.height() / 2 + 15, words(frame), font,
                frame.theme().muted());
        return draft.picture(size, frame.theme().window());
    }

    private static String words(Frame frame) {
        Script script = frame.moment().script();
        int count = script.count(frame.view().grain());
        int number = script.number(frame.moment().position(), frame.view().grain());
        return frame.say(WindowKey.STEP_OF, number, count);
    }
}

package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import unroll.edit.FromText;
import unroll.edit.Outcome;
import unroll.rnn.Scenario;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.SequenceKey;

/// What a text would become.
///
/// @param steps the first steps: what enters, and what is predicted, where anything is
/// @param remarks what else there is to say, or why nothing becomes of it
/// @param refused whether nothing becomes of it
record TextOutlook(List<Step> steps, List<Message> remarks, boolean refused) {
    /// Steps that are shown at most.
    private static final int SHOWN = 40;

    TextOutlook {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /// A step.
    record Step(String input, Optional<String> target) {}

    /// Works it out.
    static Callable<TextOutlook> of(FromText edit, Scenario before) {
        return () -> switch (edit.apply(before)) {
            case Outcome.Refused(Message why) -> new TextOutlook(List.of(), List.of(why), true);
            case Outcome.Changed(Scenario after) -> of(edit, before, after);
        };
    }

    private static TextOutlook of(FromText edit, Scenario before, Scenario after) {
        List<Step> steps = new ArrayList<>();
        for (int t = 0; t < Math.min(SHOWN, after.steps()); t++) {
            steps.add(new Step(after.inputWord(t).map(Legible::of).orElse(""), after.targetWord(t).map(Legible::of)));
        }
        List<String> old = before.vocabulary();
        long fresh = after.vocabulary().stream().filter(word -> !old.contains(word)).count();
        List<Message> remarks = new ArrayList<>();
        remarks.add(fresh == 0
                ? Message.of(SequenceKey.SUMMARY, after.steps(), after.vocabulary().size())
                : Message.of(SequenceKey.SUMMARY_NEW, after.steps(), after.vocabulary().size(), fresh));
        int most = edit.how().steps() + 2;
        if (edit.how().reading().items(edit.text(), most).size() == most) {
            remarks.add(Message.of(SequenceKey.GOES_ON, after.steps() - 1));
        }
        if (!before.readsWords()) {
            remarks.add(Message.of(SequenceKey.NEW_U));
        }
        return new TextOutlook(steps, remarks, false);
    }
}

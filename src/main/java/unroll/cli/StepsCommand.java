package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import unroll.io.BadInput;
import unroll.lesson.Grain;
import unroll.lesson.Group;
import unroll.lesson.Narration;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.rnn.Scenario;
import unroll.text.Words;

/// `unroll steps`: the lesson, a line a step: number, phase, operation, t, the sentence.
final class StepsCommand {
    private static final String NO_TIME = "-";

    private StepsCommand() {
    }

    static int run(Arguments given, Words words, Writer out) throws BadInput, Failure, IOException {
        List<String> grains = Arrays.stream(Grain.values()).map(Grain::id).toList();
        Grain grain = Grain.values()[grains.indexOf(given.choice(CommandLines.GRAIN, grains))];
        Scenario scenario = given.scenario();
        Script script = Script.of(Shape.of(scenario));
        int number = 0;
        for (Group group : script.groups(grain)) {
            number++;
            String t = group.t().isPresent() ? Integer.toString(group.t().getAsInt()) : NO_TIME;
            String sentence = words.say(Narration.of(scenario, script, group.last(), grain).lead());
            out.append(String.join("\t", Integer.toString(number), group.phase().id(), group.ending().id(), t,
                    OneLine.of(sentence))).append('\n');
        }
        return 0;
    }
}

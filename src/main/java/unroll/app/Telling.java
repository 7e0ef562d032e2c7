package unroll.app;

import java.util.ArrayList;
import java.util.List;
import unroll.lesson.Narration;
import unroll.lesson.Prompt;
import unroll.lesson.Quiz;
import unroll.lesson.Sentence;
import unroll.lesson.Verdict;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.text.Words;

/// What the explanation says, for who hears it.
final class Telling {

    private Telling() {
    }

    /// The question with its answers where one waits; else the verdict where one was just given, and the sentence.
    static String of(Session session, Words words) {
        return String.join(" ",
                session.asked().map(Telling::question).orElseGet(() -> step(session)).stream().map(words::say)
                        .toList());
    }

    private static List<Message> question(Prompt prompt) {
        List<Message> said = new ArrayList<>(List.of(prompt.lead(), prompt.question().words()));
        List<Message> answers = prompt.question().answers();
        for (int i = 0; i < answers.size(); i++) {
            said.add(Message.of(QuizKey.CHOICE, Character.toString('A' + i), answers.get(i)));
        }
        return said;
    }

    private static List<Message> step(Session session) {
        List<Message> said = new ArrayList<>();
        session.quiz().flatMap(Quiz::verdict).ifPresent(verdict -> {
            said.add(spoken(verdict));
            said.add(verdict.question().reason());
        });
        Sentence sentence = Narration.of(session.scenario(), session.script(), session.position(),
                session.view().grain());
        said.add(sentence.lead());
        sentence.detail().ifPresent(said::add);
        return said;
    }

    private static Message spoken(Verdict verdict) {
        return Message.of(verdict.isRight() ? QuizKey.RIGHT : QuizKey.WRONG,
                verdict.question().answers().get(verdict.question().right()));
    }
}

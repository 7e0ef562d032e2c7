package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.figure.Part;
import unroll.lesson.Narration;
import unroll.lesson.Prompt;
import unroll.lesson.Quiz;
import unroll.lesson.Sentence;
import unroll.lesson.Verdict;
import unroll.note.Note;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.text.Words;

/// What the explanation says, for who hears it.
final class Telling {

    private Telling() {
    }

    /// The question with its answers where one waits; else the verdict where one was just given, the sentence, and the note
    /// that a lecturer wrote.
    static String of(Session session, Words words) {
        List<Message> said = session.asked().map(Telling::question).orElseGet(() -> step(session));
        return Stream.concat(said.stream().map(words::say), note(session).stream()).collect(Collectors.joining(" "));
    }

    /// What a lecturer wrote to the step, as it is written; not while something is asked.
    private static Optional<String> note(Session session) {
        return session.asked().isEmpty() && session.view().shows(Part.NOTES)
                ? session.guide().notes().at(session.spot()).map(Note::text)
                : Optional.empty();
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

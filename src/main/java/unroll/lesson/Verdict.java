package unroll.lesson;

/// What was answered, and to what.
///
/// @param question what was asked
/// @param given the answer, from 0
public record Verdict(Question question, int given) {

    /// Whether the answer was right.
    public boolean isRight() {
        return given == question.right();
    }
}

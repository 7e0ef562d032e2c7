package unroll.text;

/// The sentences that tell the lesson.
public enum LessonKey implements MessageKey {
    START;

    @Override
    public String area() {
        return "lesson";
    }
}

package unroll.lesson;

import unroll.text.Message;

/// A question at its place in the lesson.
///
/// @param question what is asked
/// @param lead what comes next, without what comes out of it
/// @param step the number of the step that it is about
/// @param destination the place that is shown once it is answered
public record Prompt(Question question, Message lead, int step, int destination) {}

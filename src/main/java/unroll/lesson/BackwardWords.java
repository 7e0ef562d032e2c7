package unroll.lesson;

import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.LearnKey;
import unroll.text.LessonKey;
import unroll.text.Message;
import unroll.text.MessageKey;

/// What is said on the way back, and at the learning step.
///
/// @param scenario gives the words
/// @param shape decides which sentence
record BackwardWords(Scenario scenario, Shape shape) {

    Sentence outputDelta(int e, int k) {
        return Sentence.of(shape.isJoined() ? joined().setOut(k) : setOut(e), losses().outputDelta(k));
    }

    Sentence outputWeights(int e, int k) {
        return shape.isJoined()
                ? joined().outputWeights(k)
                : Sentence.of(Message.of(outputBias(LessonKey.OUTPUT_WEIGHTS, LessonKey.OUTPUT_WEIGHTS_BIAS)),
                        Message.of(outputBias(LessonKey.OUTPUT_WEIGHTS_WHY, LessonKey.OUTPUT_WEIGHTS_WHY_BIAS), e));
    }

    Sentence arrive(int e, int k) {
        return shape.isJoined() ? joined().arrive(k) : gates().arrive(e, k);
    }

    Sentence delta(int e, int k) {
        if (isGated()) {
            return gates().delta(k);
        }
        ActivationWords f = ActivationWords.of(shape.activation());
        return shape.isJoined()
                ? Sentence.of(Message.of(LessonKey.JOINED_DELTA, k), Message.of(f.bent()))
                : Sentence.of(carry(e, k), Message.of(k == e ? f.bent() : f.passed()));
    }

    Sentence part(int k) {
        return new PartWords(shape).of(k);
    }

    Sentence sum(int e) {
        if (shape.isJoined()) {
            return joined().sum();
        }
        int last = shape.lastStepBack(e);
        if (last == e) {
            return e == 0
                    ? Sentence.of(Message.of(LessonKey.SUM_ONE, e), Message.of(LessonKey.SUM_ONE_WHY))
                    : Sentence.of(Message.of(LessonKey.SUM_ONE_CUT, e), Message.of(LessonKey.SUM_ONE_WHY_CUT));
        }
        return last == 0
                ? Sentence.of(Message.of(LessonKey.SUM, e), Message.of(LessonKey.SUM_WHY))
                : Sentence.of(Message.of(LessonKey.SUM_CUT, e), Message.of(LessonKey.SUM_CUT_WHY, last));
    }

    Sentence total() {
        return losses().total();
    }

    Sentence learn() {
        return Sentence.of(Message.of(LessonKey.LEARN),
                shape.focus() instanceof Focus.One(int e) && shape.errors().size() > 1
                        ? Message.of(clipped(LessonKey.LEARN_WHY_ONE, LearnKey.WHY_ONE), e)
                        : Message.of(clipped(LessonKey.LEARN_WHY, LearnKey.WHY)));
    }

    Sentence wholeOutput(int e) {
        return Sentence.of(setOut(e), losses().wholeOutput(e));
    }

    Sentence wholeStep(int e, int k) {
        return Sentence.of(shape.isJoined() ? joined().arrive(k).lead() : carry(e, k), part(k).lead());
    }

    Sentence wholePass(int e) {
        if (shape.isJoined()) {
            return joined().wholePass();
        }
        int last = shape.lastStepBack(e);
        Message lead = last < e
                ? Message.of(last == 0 ? LessonKey.PASS_BACKWARD : LessonKey.PASS_BACKWARD_CUT, e, last)
                : Message.of(e == 0 ? LessonKey.PASS_BACKWARD_ONE : LessonKey.PASS_BACKWARD_ONE_CUT, e);
        return Sentence.of(lead, last == 0 && e > 0
                ? Message.of(isGated() ? gates().wholePass() : LessonKey.PASS_BACKWARD_WHY)
                : sum(e).lead());
    }

    private Message setOut(int e) {
        if (shape.errors().size() == 1) {
            return Message.of(LessonKey.OUTPUT_DELTA_ONLY, e);
        }
        return switch (shape.focus()) {
            case Focus.One _ -> Message.of(LessonKey.OUTPUT_DELTA, e);
            case Focus.All _,Focus.Joined _ -> Message.of(
                    e == shape.errors().getLast() ? LessonKey.OUTPUT_DELTA_LAST : LessonKey.OUTPUT_DELTA_NEXT, e);
        };
    }

    private Message carry(int e, int k) {
        return Message.of(k == e ? LessonKey.DELTA_FIRST : LessonKey.DELTA, k);
    }

    private LessonKey outputBias(LessonKey without, LessonKey with) {
        return shape.has(Weight.OUTPUT_BIAS) ? with : without;
    }

    private MessageKey clipped(LessonKey without, LearnKey with) {
        return shape.clip() == ClipState.SET ? with : without;
    }

    private LossWords losses() {
        return new LossWords(scenario, shape);
    }

    private GateWords gates() {
        return new GateWords(shape);
    }

    private JoinedWords joined() {
        return new JoinedWords(shape);
    }

    private boolean isGated() {
        return shape.network().cell().isGated();
    }
}

package unroll.text;

/// What the command `train` says.
public enum TrainKey implements MessageKey {
    SHORT, HELP, PRINTS, OPTION_STEPS, OPTION_RATE, OPTION_CLIP, OPTION_ERROR, OPTION_LEARN_START, OPTION_OUT, RATE_WRONG, CLIP_WRONG, STEPS_WRONG, NEEDED, BAR, STOPPED, ONE_ERROR, START_NOT_FINITE, NOT_FINITE, GROWING;

    @Override
    public String area() {
        return "train";
    }
}

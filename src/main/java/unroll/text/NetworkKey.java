package unroll.text;

/// What the window says of the network, of all its weights at once, and of truncation, where they are changed.
public enum NetworkKey implements MessageKey {
    HIDDEN, HIDDEN_HELP,

    WEIGHTS, RECIPE, UNIFORM, UNIFORM_HELP, NORMAL, NORMAL_HELP, XAVIER, XAVIER_HELP, ORTHOGONAL, ORTHOGONAL_HELP,

    SCALE, SCALE_HELP, SEED, SEED_HELP, NEW_WEIGHTS, NEW_WEIGHTS_HELP, ANOTHER_SEED,

    RADIUS, RADIUS_HELP, RADIUS_NOW, RADIUS_NONE, RADIUS_WIDE, SCALE_W, SCALE_W_TO, RESET_TO_FILE, RESET_AS_OPENED, RESET_HELP,

    TRUNCATION, TRUNCATION_HELP, TRUNCATE, TAU, TAU_SHORT, TAU_HELP, KEPT_UP_TO, KEPT_ALL, KEPT_ALL_BY, ONE_STEP, RATIO, AND, OF_GRADIENT;

    @Override
    public String area() {
        return "network";
    }
}

package unroll.text;

/// What the window offers to change, and to do beside stepping.
public enum ChangeKey implements MessageKey {
    BELOW, STEP_THROUGH, CHANGE, TRAIN, PANEL_CHANGE, PAGE, PAGE_SEQUENCE, PAGE_NETWORK,

    NETWORK, ACTIVATION, BIAS_B, BIAS_C;

    @Override
    public String area() {
        return "change";
    }
}

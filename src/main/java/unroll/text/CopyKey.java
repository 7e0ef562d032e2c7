package unroll.text;

/// What is said of what goes to the clipboard.
public enum CopyKey implements MessageKey {
    COPY, COPIED, NOT_COPIED, COPY_AS, DRAWING,

    PICTURE, NETWORK_TIKZ, LEDGER_LATEX, WEIGHTS_LATEX, EQUATION_SYMBOLS, EQUATION_NUMBERS, EQUATION_BOTH, EQUATION_NUMPY, NUMBER, LATEX, LATEX_ALL, NUMPY, CSV,

    KEY_MENU, DOES_MENU;

    @Override
    public String area() {
        return "copy";
    }
}

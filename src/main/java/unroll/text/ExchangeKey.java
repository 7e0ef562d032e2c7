package unroll.text;

/// What the window says where weights come from other programs, and go to them.
public enum ExchangeKey implements MessageKey {
    IMPORT, IMPORT_TITLE, FILTER_WEIGHTS, NOT_IMPORTED, WHICH, ARRAYS, NAME, SHAPE, TYPE, FILE, WEIGHT, NOT_USED, U, W, V, B, C,

    TRANSPOSED, TRANSPOSED_HELP, GUESS, GUESS_HELP, ACTIVATION, KEEP, WORDS, WORDS_HELP, WORDS_WRONG, LOOKING, MADE, REFUSED, MEND_TRANSPOSE, MEND_KEEP, MEND_ASSIGN, MEND_ELSEWHERE,

    EXPORT, EXPORT_TITLE, NPZ, SAFETENSORS, CSV, GRADIENTS, KEPT, CHOOSE_PLACE, FOLDER_TITLE, EXPORTED, EXPORTED_WHERE, NOT_EXPORTED;

    @Override
    public String area() {
        return "exchange";
    }
}

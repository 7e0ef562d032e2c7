package unroll.figure;

import java.util.List;
import unroll.rnn.Loss;
import unroll.rnn.Reduction;
import unroll.text.FindKey;
import unroll.text.NotationKey;
import unroll.trace.Quantity;

/// The symbols from the output on: z, ŷ, y and the errors, by the loss of the network.
///
/// @param page where they go
record LossNotation(Notation page) {

    /// @param c whether the output has a bias
    void forward(boolean c) {
        Loss loss = page.scenario().network().loss();
        page.add(FindKey.Z, "z", "z_t = V s_t" + (c ? " + c" : ""),
                loss == Loss.CROSS_ENTROPY ? NotationKey.NOTE_Z : NotationKey.NOTE_SCORES, "K",
                page.forward(Quantity::logits));
        page.add(FindKey.YHAT, "yhat", "\\hat{y}_t = " + switch (loss) {
            case CROSS_ENTROPY -> "\\mathrm{softmax}(z_t)";
            case BINARY_CROSS_ENTROPY -> "\\sigma(z_t)";
            case SQUARED -> "z_t";
        }, switch (loss) {
            case CROSS_ENTROPY -> NotationKey.NOTE_Y_HAT;
            case BINARY_CROSS_ENTROPY -> NotationKey.NOTE_Y_HAT_EACH;
            case SQUARED -> NotationKey.NOTE_Y_HAT_NUMBERS;
        }, "K", page.forward(Quantity::prediction));
        // it has no box of its own: it is marked among the bars of the prediction
        page.add(FindKey.Y, "y", "y_t", switch (loss) {
            case CROSS_ENTROPY -> NotationKey.NOTE_Y;
            case BINARY_CROSS_ENTROPY -> NotationKey.NOTE_Y_EACH;
            case SQUARED -> NotationKey.NOTE_Y_NUMBERS;
        }, "K", page.errors(Quantity::prediction));
        page.add(FindKey.ET, "Et", "E_t = " + switch (loss) {
            case CROSS_ENTROPY -> "-\\log \\hat{y}_t[y_t]";
            case BINARY_CROSS_ENTROPY -> "-\\Sigma\\,(y_t \\log \\hat{y}_t + (1-y_t) \\log(1-\\hat{y}_t))";
            case SQUARED -> "\\tfrac{1}{2}\\,\\|\\hat{y}_t - y_t\\|^2";
        }, switch (loss) {
            case CROSS_ENTROPY -> NotationKey.NOTE_LOSS;
            case BINARY_CROSS_ENTROPY -> NotationKey.NOTE_LOSS_BINARY;
            case SQUARED -> NotationKey.NOTE_LOSS_SQUARED;
        }, page.errors(Quantity::loss));
        boolean mean = page.scenario().network().reduction() == Reduction.MEAN;
        String share = mean ? "\\tfrac{1}{" + page.scenario().sequence().errors().size() + "}" : "";
        page.add(FindKey.E, "E", "E = " + share + "\\Sigma_t\\, E_t",
                mean ? NotationKey.NOTE_MEAN_LOSS : NotationKey.NOTE_TOTAL_LOSS, List.of(new Quantity.TotalLoss()));
    }
}

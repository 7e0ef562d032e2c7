package unroll.figure;

import unroll.text.FigureKey;
import unroll.text.Message;
import unroll.trace.ZeroReason;

/// The words that say why a part is exactly zero, with mathematics between dollars.
final class ZeroWords {

    private ZeroWords() {
    }

    static Message of(ZeroReason reason) {
        return switch (reason) {
            case ZeroReason.InitialStateZero() -> because("s_{-1} = 0");
            case ZeroReason.InitialCellZero() -> because("c_{-1} = 0");
            case ZeroReason.StateZero(int t) -> because("s_{" + t + "} = 0");
            case ZeroReason.InputZero(int k) -> because("x_{" + k + "} = 0");
            case ZeroReason.NoInput(int k) -> Message.of(FigureKey.ZERO_NO_INPUT, k);
            case ZeroReason.PredictionExact(int e) -> because("\\hat{y}_{" + e + "} = y_{" + e + "}");
            case ZeroReason.NothingArrives(int _, int step) -> Message.of(FigureKey.ZERO_NOTHING_ARRIVES, step);
            case ZeroReason.Off(int _, int step) -> Message.of(FigureKey.ZERO_OFF, step);
            case ZeroReason.Saturated(int _, int step) -> Message.of(FigureKey.ZERO_SATURATED, step);
            case ZeroReason.Underflow(int _, int step) -> Message.of(FigureKey.ZERO_UNDERFLOW, step);
            case ZeroReason.NoTarget(int e) -> Message.of(FigureKey.ZERO_NO_TARGET, e);
            case ZeroReason.AfterError(int e, int _) -> Message.of(FigureKey.ZERO_AFTER_ERROR, e);
            case ZeroReason.OtherStep(int e, int _) -> Message.of(FigureKey.ZERO_OTHER_STEP, e);
            case ZeroReason.Cut(int _, int _, int truncation) -> Message.of(FigureKey.ZERO_CUT, truncation);
        };
    }

    private static Message because(String fact) {
        return Message.of(FigureKey.PART_IS_ZERO, "$" + fact + "$");
    }
}

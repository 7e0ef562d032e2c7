package unroll.export;

/// Numbers of pictures in files of text: three decimals at most, no more digits than needed, always the same.
final class ShortNumber {
    private static final int PLACES = 3;
    private static final long ONE = 1000;

    private ShortNumber() {
    }

    static String of(double number) {
        StringBuilder out = new StringBuilder();
        append(out, number);
        return out.toString();
    }

    /// Writes a number; what is not finite is 0.
    static void append(StringBuilder out, double number) {
        long thousandths = Double.isFinite(number) ? Math.round(number * ONE) : 0;
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / ONE);
        long fraction = thousandths % ONE;
        if (fraction > 0) {
            int at = out.append('.').length();
            out.append(ONE + fraction).deleteCharAt(at);
            int end = at + PLACES;
            while (out.charAt(end - 1) == '0') {
                end--;
            }
            out.setLength(end);
        }
    }
}

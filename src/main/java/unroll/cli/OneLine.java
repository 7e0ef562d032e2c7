package unroll.cli;

/// Text from a file made fit for a line of output: no line breaks, tabs or other control characters.
final class OneLine {

    private OneLine() {
    }

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]", " ");
    }
}

package unroll.figure;

/// Numbers as subscripts of running text: 12 is ₁₂.
final class Subscripts {

    private Subscripts() {
    }

    static String of(int number) {
        StringBuilder made = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            made.append(digit == '-' ? '₋' : (char) ('₀' + digit - '0'));
        }
        return made.toString();
    }
}

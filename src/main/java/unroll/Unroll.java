package unroll;

/// The program's one entry.
public final class Unroll {

    private Unroll() {
    }

    /// Runs the program.
    ///
    /// @param args a scenario file, or a command and its arguments
    public static void main(String[] args) {
        System.out.println("unroll");
    }
}

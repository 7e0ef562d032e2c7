package unroll.cli;

import java.io.PrintStream;

/// The commands that need no display.
public final class Commands {

    private Commands() {
    }

    /// Runs one command.
    ///
    /// @param args the command's name and its arguments
    /// @param out where its result goes
    /// @param err where one line goes when it fails
    /// @return the exit status: 0 done, 1 the check did not hold, 2 bad input or usage
    public static int run(String[] args, PrintStream out, PrintStream err) {
        err.println("unroll: no command " + args[0]);
        return 2;
    }
}

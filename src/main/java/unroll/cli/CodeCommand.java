package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import unroll.io.BadInput;
import unroll.listing.Dialect;
import unroll.listing.Listing;

/// `unroll code`: the whole program that computes the gradient told, to be run as it is.
final class CodeCommand {
    /// What it can be written in.
    static final List<String> DIALECTS = Arrays.stream(Dialect.values()).map(Dialect::id).toList();

    private CodeCommand() {
    }

    static int run(Arguments given, Writer out) throws BadInput, Failure, IOException {
        Dialect dialect = Dialect.values()[Arrays.stream(Dialect.values()).map(Dialect::id).toList()
                .indexOf(given.choice(CommandLines.AS, DIALECTS))];
        out.append(Listing.of(given.scenario(), dialect).program());
        return 0;
    }
}

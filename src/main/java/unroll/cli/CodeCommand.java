package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import unroll.io.BadInput;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.text.Words;

/// `unroll code`: the whole program that computes the gradient told, to be run as it is.
final class CodeCommand {
    /// What it can be written in.
    static final List<String> DIALECTS = List.of(Dialect.NUMPY.id(), Dialect.PYTORCH.id());
    /// How PyTorch can have gates.
    static final List<String> FORMS = List.of("layer", "written");

    private CodeCommand() {
    }

    static int run(Arguments given, Words words, Writer out) throws BadInput, Failure, IOException {
        boolean isNumPy = DIALECTS.indexOf(given.choice(CommandLines.AS, DIALECTS)) == 0;
        boolean isLayer = FORMS.indexOf(given.choice(CommandLines.FORM, FORMS)) == 0;
        Dialect dialect = isNumPy ? Dialect.NUMPY : isLayer ? Dialect.PYTORCH : Dialect.PYTORCH_WRITTEN;
        out.append(Listing.of(given.scenario(), dialect).program(words));
        return 0;
    }
}

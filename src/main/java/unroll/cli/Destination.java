package unroll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import unroll.io.BadInput;
import unroll.io.Place;
import unroll.io.Problem;
import unroll.text.Message;
import unroll.text.TransferKey;

/// Where a command writes: what `--out` names, replaced only where `--force` says so.
final class Destination {
    private final Arguments given;

    Destination(Arguments given) {
        this.given = given;
    }

    /// What `--out` says, which the command line demands.
    String name() {
        return given.value(CommandLines.OUT).orElseThrow();
    }

    /// Demands that none of the files is there, or that they may be replaced.
    void demandFree(List<Path> files) throws BadInput {
        for (Path file : files) {
            if (!given.has(CommandLines.FORCE) && Files.exists(file)) {
                throw new BadInput(new Problem(file.toString(), new Place.Whole(), Message.of(TransferKey.OUT_EXISTS)));
            }
        }
    }
}

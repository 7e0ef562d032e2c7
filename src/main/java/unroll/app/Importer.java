package unroll.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import unroll.io.BadInput;
import unroll.rnn.Scenario;
import unroll.tensor.Assignment;
import unroll.tensor.ImportedScenario;
import unroll.tensor.Layout;
import unroll.tensor.TensorFiles;
import unroll.text.ExchangeKey;
import unroll.text.Message;
import unroll.text.WindowKey;

/// Makes a new scenario, which no file has yet, of weights in files of other programs, after a person saw which array is
/// which.
final class Importer {
    private final Store store;
    private final Speech speech;
    private final Background background;
    private final Dialogs dialogs;
    private final Opener opener;

    Importer(Store store, Speech speech, Background background, Dialogs dialogs, Opener opener) {
        this.store = store;
        this.speech = speech;
        this.background = background;
        this.dialogs = dialogs;
        this.opener = opener;
    }

    /// Reads files and shows what is in them; what is then accepted is opened as a new scenario.
    void read(List<Path> files) {
        background.run(Message.of(WindowKey.OPENING, String.valueOf(files.getFirst().getFileName())),
                () -> Assignment.recognised(TensorFiles.read(files), Layout.UNSAID),
                assignment -> show(files, assignment), this::fail,
                () -> {
                });
    }

    private void show(List<Path> files, Assignment assignment) {
        ImportForm form = new ImportForm(speech.lent(), store.session().scenario(), assignment);
        dialogs.fill(ExchangeKey.IMPORT_TITLE, form,
                new Dialogs.Choice(WindowKey.OK, ButtonData.OK_DONE, () -> open(files, form.scenario())), form.ready());
    }

    private void open(List<Path> files, Optional<Scenario> scenario) {
        scenario.ifPresent(made -> {
            String title = ImportedScenario.title(files.getFirst());
            opener.openUnsaved(title, () -> made.withTitle(title));
        });
    }

    private void fail(Throwable failure) {
        if (failure instanceof BadInput bad) {
            dialogs.tell(ExchangeKey.NOT_IMPORTED, bad.problem().line());
        } else {
            Fault.raise(failure);
        }
    }
}

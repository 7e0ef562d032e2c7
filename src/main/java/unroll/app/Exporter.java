package unroll.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ButtonBar.ButtonData;
import unroll.io.BadInput;
import unroll.rnn.Scenario;
import unroll.tensor.Contents;
import unroll.tensor.TensorShape;
import unroll.tensor.WeightFiles;
import unroll.tensor.WeightFormat;
import unroll.text.ExchangeKey;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.WindowKey;

/// Writes the weights of the open scenario for other programs, away from the JavaFX thread, and says where they went.
final class Exporter {
    private final Store store;
    private final Speech speech;
    private final Background background;
    private final Dialogs dialogs;
    private final Function<WeightFormat, Optional<Path>> choose;

    /// @param background does the writing
    /// @param choose asks for a file, or for the folder of CSV files
    Exporter(Store store, Speech speech, Background background, Dialogs dialogs,
            Function<WeightFormat, Optional<Path>> choose) {
        this.store = store;
        this.speech = speech;
        this.background = background;
        this.dialogs = dialogs;
        this.choose = choose;
    }

    /// Asks how, then where, and writes.
    void ask() {
        ExportForm form = new ExportForm(speech.lent(), store.session().scenario());
        dialogs.fill(ExchangeKey.EXPORT_TITLE, form,
                new Dialogs.Choice(ExchangeKey.CHOOSE_PLACE, ButtonData.OK_DONE,
                        () -> choose.apply(form.format()).ifPresent(
                                chosen -> take(form.format(), form.contents(), chosen))),
                new SimpleBooleanProperty(true));
    }

    /// The ending of the name decides, and where it has none, what was chosen before.
    private void take(WeightFormat chosen, Contents contents, Path place) {
        String name = String.valueOf(place.getFileName());
        if (chosen == WeightFormat.CSV) {
            write(WeightFormat.CSV, contents, place, WeightFiles.replaced(WeightFormat.CSV, place));
        } else if (!name.contains(".")) {
            Path file = place.resolveSibling(name + (chosen == WeightFormat.NPZ ? ".npz" : ".safetensors"));
            // the chooser asked about the name without the ending
            write(chosen, contents, file, WeightFiles.replaced(chosen, file));
        } else {
            try {
                write(WeightFormat.of(place.toString()), contents, place, List.of());
            } catch (BadInput bad) {
                fail(bad);
            }
        }
    }

    /// @param replaced what is there and nobody asked about
    private void write(WeightFormat format, Contents contents, Path place, List<Path> replaced) {
        if (replaced.stream().noneMatch(Files::exists)) {
            write(format, contents, place);
            return;
        }
        String names = replaced.stream().map(Path::toString).collect(Collectors.joining(", "));
        dialogs.ask(FileKey.EXISTS, Message.of(FileKey.EXISTS_WHY, names), List.of(
                new Dialogs.Choice(FileKey.REPLACE, ButtonData.YES, () -> write(format, contents, place)),
                new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                })));
    }

    private void write(WeightFormat format, Contents contents, Path place) {
        Scenario scenario = store.session().scenario();
        background.run(Message.of(FileKey.SAVING, String.valueOf(place.getFileName())),
                () -> WeightFiles.write(scenario, contents, format, place),
                written -> dialogs.tell(ExchangeKey.EXPORTED,
                        Message.of(ExchangeKey.EXPORTED_WHERE, place.toString(), listed(written))),
                this::fail, () -> {
                });
    }

    private static String listed(Map<String, TensorShape> written) {
        return written.entrySet().stream().map(it -> it.getKey() + " " + it.getValue().text())
                .collect(Collectors.joining(", "));
    }

    private void fail(Throwable failure) {
        if (failure instanceof BadInput bad) {
            dialogs.tell(ExchangeKey.NOT_EXPORTED, bad.problem().line());
        } else {
            Fault.raise(failure);
        }
    }
}

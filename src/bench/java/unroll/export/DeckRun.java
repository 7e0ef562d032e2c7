package unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import unroll.io.BadInput;
import unroll.io.BundledScenarios;
import unroll.oracle.Scenarios;
import unroll.render.java2d.TextOutlines;
import unroll.rnn.Focus;
import unroll.text.Language;

/// One deck in a process of its own, which prints what [DeckTable] wants to know.
public final class DeckRun {
    private static final int PAGES = 500;
    private static final int EVERY = 100;

    private DeckRun() {
    }

    /// Prints how many pages the example's deck has and the milliseconds that it took, or, for the argument `memory`, the
    /// megabytes in use after every hundredth page of a long one.
    ///
    /// @param args what to print
    /// @throws IOException where a temporary file can't be written
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("memory")) {
            memory();
        } else {
            long begin = System.nanoTime();
            Deck deck = new Deck(BundledScenarios.first().read());
            Path file = Files.createTempFile("deck", ".pdf");
            try {
                deck.write(file);
            } catch (BadInput | Cancelled failure) {
                throw new IOException(failure);
            }
            Files.delete(file);
            System.out.println(deck.size() + " " + (System.nanoTime() - begin) / 1e6);
        }
    }

    /// Every hundred pages are drawn with new tools, so that what those remember isn't counted.
    private static void memory() throws IOException {
        Caption caption = new Caption("", "", Language.ENGLISH);
        try (PdfWriter writer = new PdfWriter(caption, PdfWriter.POINTS_PER_PX, new TextOutlines())) {
            for (int page = 0; page < PAGES; page += EVERY) {
                append(writer, page);
                // what is only weakly held goes the second time
                System.gc();
                System.gc();
                Runtime machine = Runtime.getRuntime();
                System.out.println(page + EVERY + " "
                        + (machine.totalMemory() - machine.freeMemory()) / (double) (1 << 20));
            }
            writer.save(OutputStream.nullOutputStream());
        }
    }

    private static void append(PdfWriter writer, int first) throws IOException {
        Deck deck = new Deck(Scenarios.words(8, 40, 12).with(new Focus.All()));
        for (int page = first; page < first + EVERY; page++) {
            writer.append(deck.slide(page), "step " + page);
        }
    }
}

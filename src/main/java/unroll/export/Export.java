package unroll.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import unroll.figure.LatexFigure;
import unroll.io.BadInput;
import unroll.io.Staging;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.PngWriter;
import unroll.render.java2d.ScenePainter;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Scene;
import unroll.text.ExportKey;

/// Writes albums to files. All files take their places once all are whole: an export that fails, or is cancelled, leaves
/// what was there.
public final class Export {
    private static final int BUFFER = 1 << 16;
    private final Album album;
    private final Format format;
    private final BundledFonts fonts;
    private final Progress progress;

    private Export(Album album, Format format, BundledFonts fonts, Progress progress) {
        this.album = album;
        this.format = format;
        this.fonts = fonts;
        this.progress = progress;
    }

    /// Writes an album.
    ///
    /// @throws BadInput where it can't be written
    /// @throws Cancelled where the progress does not go on
    public static void write(Album album, Format format, Target target, Progress progress)
            throws BadInput, Cancelled {
        write(album, format, new BundledFonts(), target, progress);
    }

    /// Writes an album.
    ///
    /// @param fonts that are read already
    /// @throws BadInput where it can't be written
    /// @throws Cancelled where the progress does not go on
    public static void write(Album album, Format format, BundledFonts fonts, Target target, Progress progress)
            throws BadInput, Cancelled {
        new Export(album, format, fonts, progress).write(target);
    }

    private void write(Target target) throws BadInput, Cancelled {
        try (Staging staging = Staging.of(target.folder(), target.files())) {
            try {
                write(staging);
            } catch (IOException e) {
                throw staging.failed(e);
            }
            staging.take();
        }
    }

    private void write(Staging staging) throws IOException, BadInput, Cancelled {
        Writing writing = switch (format.kind()) {
            case PNG -> () -> {
                PngWriter writer = new PngWriter(new ScenePainter(fonts));
                drawn(staging, (i, scene, out) -> writer.write(scene, format.scale(), out));
            };
            case SVG -> () -> {
                SvgWriter writer = new SvgWriter(format.svgText(), new TextOutlines(fonts));
                drawn(staging, (i, scene, out) -> writer.write(scene, album.caption(i), out));
            };
            case TEX -> () -> each(staging, (i, out) -> out.write(text(latex(i)).getBytes(StandardCharsets.UTF_8)));
            case PDF -> () -> {
                try (OutputStream out = stream(staging, 0)) {
                    pdf(out);
                }
            };
            case GIF -> () -> {
                try (OutputStream out = stream(staging, 0)) {
                    gif(out);
                }
            };
        };
        writing.write();
    }

    /// Writes all of it.
    private interface Writing {
        void write() throws IOException, BadInput, Cancelled;
    }

    /// Writes one picture.
    private interface Page {
        void write(int index, OutputStream out) throws IOException, BadInput;
    }

    /// Writes one picture that is drawn already.
    private interface Drawn {
        void write(int index, Scene scene, OutputStream out) throws IOException;
    }

    private void drawn(Staging staging, Drawn page) throws IOException, BadInput, Cancelled {
        try (Ahead ahead = new Ahead(album)) {
            each(staging, (i, out) -> page.write(i, ahead.scene(i), out));
        }
    }

    private void each(Staging staging, Page page) throws IOException, BadInput, Cancelled {
        for (int i = 0; i < album.size(); i++) {
            try (OutputStream out = stream(staging, i)) {
                page.write(i, out);
            }
            tell(i + 1, album.size());
        }
    }

    private static OutputStream stream(Staging staging, int index) throws IOException {
        return new BufferedOutputStream(staging.stream(index), BUFFER);
    }

    private LatexFigure latex(int index) throws BadInput {
        return album.latex(index, format.digits()).orElseThrow(
                () -> Target.problem(album.step(index), ExportKey.NO_LATEX));
    }

    private String text(LatexFigure figure) {
        return switch (format.form()) {
            case DOCUMENT -> figure.document();
            case FRAGMENT -> figure.input();
        };
    }

    private void pdf(OutputStream out) throws IOException, Cancelled {
        try (Ahead ahead = new Ahead(album);
                PdfWriter writer = new PdfWriter(album.caption(), PdfWriter.POINTS_PER_PX, new TextOutlines(fonts))) {
            for (int i = 0; i < album.size(); i++) {
                writer.append(ahead.scene(i), album.title(i));
                tell(i + 1, album.size());
            }
            writer.save(out);
        }
    }

    /// Twice through: first for the colours, then for the pictures.
    private void gif(OutputStream out) throws IOException, Cancelled {
        ScenePainter painter = new ScenePainter(fonts);
        GifColours colours = new GifColours(painter, format.scale());
        int all = 2 * album.size();
        try (Ahead ahead = new Ahead(album)) {
            for (int i = 0; i < album.size(); i++) {
                colours.add(ahead.scene(i));
                tell(i + 1, all);
            }
        }
        GifWriter writer = new GifWriter(out, colours.palette(), format.timing(), painter, format.scale());
        try (Ahead ahead = new Ahead(album)) {
            for (int i = 0; i < album.size(); i++) {
                writer.append(ahead.scene(i));
                tell(album.size() + i + 1, all);
            }
        }
        writer.finish();
    }

    private void tell(int done, int all) throws Cancelled {
        if (!progress.goesOn(done, all)) {
            throw new Cancelled();
        }
    }
}

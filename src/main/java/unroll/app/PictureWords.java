package unroll.app;

import java.util.List;
import unroll.export.Album;
import unroll.export.Colours;
import unroll.export.Extent;
import unroll.export.Format;
import unroll.export.Kind;
import unroll.export.LatexForm;
import unroll.export.Paper;
import unroll.export.SvgText;
import unroll.figure.Exhibit;
import unroll.figure.LatexDigits;
import unroll.figure.Motif;
import unroll.figure.Single;
import unroll.lesson.Grain;
import unroll.render.java2d.PngWriter;
import unroll.text.Message;
import unroll.text.Numbers;
import unroll.text.PictureKey;
import unroll.text.Words;

/// What is chosen for an export of pictures, in words.
final class PictureWords {

    private PictureWords() {
    }

    static Message of(Motif motif) {
        return switch (motif) {
            case Exhibit exhibit -> Message.of(PictureKey.valueOf(exhibit.name()));
            case Single single -> single.letter() == Single.Letter.PART
                    ? Message.of(PictureKey.SINGLE_PART, single.t())
                    : Message.of(PictureKey.SINGLE, single.letter().sign(), single.t());
        };
    }

    static PictureKey of(Extent extent) {
        return PictureKey.valueOf(extent.name());
    }

    static PictureKey of(Grain grain) {
        return switch (grain) {
            case OPERATION -> PictureKey.GRAIN_OPERATION;
            case STEP -> PictureKey.GRAIN_STEP;
            case PASS -> PictureKey.GRAIN_PASS;
        };
    }

    static PictureKey of(Kind kind) {
        return PictureKey.valueOf(kind.name());
    }

    static PictureKey hint(Kind kind) {
        return switch (kind) {
            case PNG -> PictureKey.HINT_PNG;
            case SVG -> PictureKey.HINT_SVG;
            case PDF -> PictureKey.HINT_PDF;
            case GIF -> PictureKey.HINT_GIF;
            case TEX -> PictureKey.HINT_TEX;
        };
    }

    static PictureKey of(Paper paper) {
        return switch (paper) {
            case WIDE -> PictureKey.PAGE_WIDE;
            case NARROW -> PictureKey.PAGE_NARROW;
            case A4 -> PictureKey.PAGE_A4;
            case LETTER -> PictureKey.PAGE_LETTER;
            case FIGURE -> PictureKey.PAGE_FIGURE;
        };
    }

    static PictureKey of(Colours colours) {
        return switch (colours) {
            case AS_SHOWN -> PictureKey.COLOURS_SHOWN;
            case LIGHT -> PictureKey.COLOURS_LIGHT;
            case DARK -> PictureKey.COLOURS_DARK;
            case CONTRAST -> PictureKey.COLOURS_CONTRAST;
        };
    }

    static PictureKey of(SvgText text) {
        return switch (text) {
            case TEXT -> PictureKey.TEXT_TEXT;
            case OUTLINES -> PictureKey.TEXT_OUTLINES;
        };
    }

    static PictureKey of(LatexForm form) {
        return switch (form) {
            case DOCUMENT -> PictureKey.FORM_DOCUMENT;
            case FRAGMENT -> PictureKey.FORM_FRAGMENT;
        };
    }

    static PictureKey of(LatexDigits digits) {
        return switch (digits) {
            case TWO -> PictureKey.DIGITS_TWO;
            case THREE -> PictureKey.DIGITS_THREE;
            case FOUR -> PictureKey.DIGITS_FOUR;
            case AS_SHOWN -> PictureKey.DIGITS_SHOWN;
            case ALL -> PictureKey.DIGITS_ALL;
        };
    }

    /// A scale as what it does to pixels: 2× (192 dpi), or 300 dpi.
    static Message scale(double scale) {
        int dpi = (int) Math.round(scale / PngWriter.scaleFor(1));
        return scale == Math.rint(scale)
                ? Message.of(PictureKey.SCALE_TIMES, (int) scale, dpi)
                : Message.of(PictureKey.SCALE_DPI, dpi);
    }

    /// How long a picture stays.
    static Message seconds(int milliseconds, Words words) {
        return Message.of(PictureKey.SECONDS, new Numbers(words.language()).given(milliseconds / 1000.0));
    }

    static Message rounds(int rounds) {
        return switch (rounds) {
            case 0 -> Message.of(PictureKey.ROUNDS_EVER);
            case 1 -> Message.of(PictureKey.ROUNDS_ONCE);
            default -> Message.of(PictureKey.ROUNDS_TIMES, rounds);
        };
    }

    /// What will be written: how many files of which size.
    static Message summary(Album album, Format format, Paper paper) {
        int count = album.size();
        Message kind = Message.of(of(format.kind()));
        Message size = size(album, format, paper);
        return switch (format.kind()) {
            case PNG, SVG -> count == 1
                    ? Message.of(PictureKey.FILE, kind, size)
                    : Message.of(PictureKey.FILES, count, kind, size);
            case PDF -> count == 1
                    ? Message.of(PictureKey.PDF_PAGE, size)
                    : Message.of(PictureKey.PDF_PAGES, count, size);
            case GIF -> count == 1
                    ? Message.of(PictureKey.GIF_PICTURE, size)
                    : Message.of(PictureKey.GIF_PICTURES, count, size);
            case TEX -> count == 1
                    ? Message.of(PictureKey.TEX_FILE)
                    : Message.of(PictureKey.TEX_FILES, count);
        };
    }

    /// Pixels of what has pixels; the name of a sheet of paper.
    private static Message size(Album album, Format format, Paper paper) {
        double width = album.canvas().width();
        double height = album.canvas().height();
        boolean hasPixels = format.kind() == Kind.PNG || format.kind() == Kind.GIF;
        if (hasPixels) {
            return Message.of(PictureKey.PIXELS, (int) Math.ceil(width * format.scale()),
                    (int) Math.ceil(height * format.scale()));
        }
        return List.of(Paper.A4, Paper.LETTER).contains(paper)
                ? Message.of(of(paper))
                : Message.of(PictureKey.SIZE, (int) Math.ceil(width), (int) Math.ceil(height));
    }
}

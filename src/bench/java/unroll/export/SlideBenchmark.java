package unroll.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import unroll.io.BundledScenarios;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.PngWriter;
import unroll.render.java2d.ScenePainter;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Scene;
import unroll.text.Language;

/// A slide of 1920 × 1080, in the middle of the way back, as a file. PNG is to take less than 60 ms (p0.50).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SlideBenchmark {
    private static final Caption CAPTION = new Caption("the cat saw the dog", "", Language.ENGLISH);
    private final BundledFonts fonts = new BundledFonts();
    private final PngWriter png = new PngWriter(new ScenePainter(fonts));
    private final SvgWriter svg = new SvgWriter(SvgText.TEXT, new TextOutlines(fonts));
    private Scene slide;

    /// Draws the slide.
    @Setup
    public void draw() {
        Deck deck = new Deck(BundledScenarios.first().read());
        slide = deck.slide(3 * deck.size() / 4);
    }

    /// Painted, compressed.
    ///
    /// @throws IOException never
    @Benchmark
    public ByteArrayOutputStream asPng() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        png.write(slide, 1, out);
        return out;
    }

    /// With its text as text.
    ///
    /// @throws IOException never
    @Benchmark
    public ByteArrayOutputStream asSvg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        svg.write(slide, CAPTION, out);
        return out;
    }
}

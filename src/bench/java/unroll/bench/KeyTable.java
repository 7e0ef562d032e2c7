package unroll.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.io.SettingsFile;
import unroll.io.ThemeChoice;
import unroll.io.WindowPlace;

/// The time from a key to the pixels on the display: of the packaged program, without motion, step by step through the
/// example.
///
/// A person feels the first picture that shows the step. With motion it comes in the same frame as without, since motion shows
/// its first picture at once; without motion no later frame can be taken for it.
///
/// A process beside it presses the key and looks at the strip below the pictures, which changes with every step and is
/// painted with them.
public final class KeyTable {
    private static final int STEPS = 50;
    /// The first steps, which load what the others have.
    private static final int BEFORE = 5;
    private static final int STRIP = 80;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private KeyTable() {
    }

    /// Prints the table, or one line where there is no display.
    ///
    /// @param args the build folder
    /// @throws IOException where the program can't be started
    /// @throws InterruptedException where the build is stopped
    /// @throws AWTException where the display lets nobody press keys
    public static void main(String[] args) throws IOException, InterruptedException, AWTException {
        if (System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            System.out.println("From key to pixels is not measured: there is no display (DISPLAY is not set).");
            return;
        }
        System.out.printf("%n%-48s %14s %14s%n", "From key to pixels (" + STEPS + " steps)", "median", "worst");
        for (WindowPlace place : List.of(place(1440, 900), place(1920, 1080))) {
            double[] times = measure(Path.of(args[0], "unroll", "bin", "unroll"), place);
            System.out.printf("%-48s %11.0f ms %11.0f ms%n",
                    "window of " + (int) place.width() + " × " + (int) place.height(),
                    times[times.length / 2], times[times.length - 1]);
        }
    }

    private static WindowPlace place(int width, int height) {
        return new WindowPlace(0, 0, width, height, WindowPlace.State.NORMAL);
    }

    private static double[] measure(Path program, WindowPlace place)
            throws IOException, InterruptedException, AWTException {
        Path folder = Files.createTempDirectory("unroll");
        ProcessBuilder builder = new ProcessBuilder(program.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw");
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        SettingsFile settings = SettingsFile.ofUser(builder.environment(), System.getProperty("os.name"), folder);
        settings.write(Settings.defaults().with(ThemeChoice.LIGHT).with(LanguageChoice.ENGLISH).with(MotionChoice.OFF)
                .with(place));
        Robot robot = new Robot();
        Rectangle strip = new Rectangle(0, (int) place.height() - STRIP, (int) place.width(), STRIP);
        // what was there before is gone from the display
        Thread.sleep(1000);
        int[] empty = look(robot, strip);
        Process process = builder.start();
        try {
            return times(robot, strip, empty);
        } catch (IOException failure) {
            throw new IOException(Files.readString(folder.resolve("log"), StandardCharsets.UTF_8), failure);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static double[] times(Robot robot, Rectangle strip, int[] empty)
            throws IOException, InterruptedException {
        change(robot, strip, empty).orElseThrow(() -> new IOException("no window"));
        Thread.sleep(4000);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < BEFORE + STEPS; i++) {
            int[] before = look(robot, strip);
            long begin = System.nanoTime();
            // through the lesson and back: the example has fewer steps than are measured
            int key = i / 20 % 2 == 0 ? KeyEvent.VK_RIGHT : KeyEvent.VK_LEFT;
            robot.keyPress(key);
            robot.keyRelease(key);
            long seen = change(robot, strip, before).orElseThrow(() -> new IOException("a key without a step"));
            if (i >= BEFORE) {
                times.add((seen - begin) / 1e6);
            }
            Thread.sleep(250);
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// When the strip is seen to have changed.
    private static Optional<Long> change(Robot robot, Rectangle strip, int[] before) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE) {
            if (!Arrays.equals(look(robot, strip), before)) {
                return Optional.of(System.nanoTime());
            }
        }
        return Optional.empty();
    }

    private static int[] look(Robot robot, Rectangle strip) {
        BufferedImage image = robot.createScreenCapture(strip);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}

package unroll.export;

/// How an animation runs.
///
/// @param frame how long a picture stays, in ms; GIF counts in hundredths of a second
/// @param last how long the last one stays, in ms
/// @param rounds how often it is shown; 0: for ever
public record GifTiming(int frame, int last, int rounds) {
    private static final int MOST = 65_535;
    private static final int LONGER = 3;

    /// Refuses what a GIF can't say.
    public GifTiming {
        if (frame < 0 || last < 0 || rounds < 0 || frame / 10 > MOST || last / 10 > MOST || rounds > MOST) {
            throw new IllegalArgumentException(frame + " ms, " + last + " ms, " + rounds + " rounds");
        }
    }

    /// A lesson's timing: its last picture stays longest, for what it comes to is to be seen.
    public static GifTiming of(int frame, int rounds) {
        return new GifTiming(frame, LONGER * frame, rounds);
    }
}

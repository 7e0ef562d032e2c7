package unroll.export;

/// One picture of an animation, or the part of it that is new.
///
/// @param left of the part, in pixels
/// @param top of the part, in pixels
/// @param width of the part, in pixels
/// @param places in the palette, row after row
/// @param afterwards what becomes of it when the next one comes
record GifFrame(int left, int top, int width, byte[] places, Afterwards afterwards) {

    /// What becomes of a picture when the next one comes.
    enum Afterwards {
        KEPT(1), CLEARED(2);

        private final int code;

        Afterwards(int code) {
            this.code = code;
        }

        /// As GIF counts.
        int code() {
            return code;
        }
    }

    static GifFrame whole(byte[] places, int width, Afterwards afterwards) {
        return new GifFrame(0, 0, width, places, afterwards);
    }

    /// The smallest rectangle around all that differs, with nothing painted where nothing does; one pixel where all is
    /// the same.
    static GifFrame changed(byte[] before, byte[] now, int width, byte nothing) {
        int left = width;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != before[i]) {
                int x = i % width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = top < 0 ? i / width : top;
                bottom = i / width;
            }
        }
        if (right < 0) {
            return new GifFrame(0, 0, 1, new byte[]{nothing}, Afterwards.KEPT);
        }
        int across = right - left + 1;
        byte[] part = new byte[across * (bottom - top + 1)];
        for (int i = 0; i < part.length; i++) {
            int at = (top + i / across) * width + left + i % across;
            part[i] = now[at] == before[at] ? nothing : now[at];
        }
        return new GifFrame(left, top, across, part, Afterwards.KEPT);
    }
}

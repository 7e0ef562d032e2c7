package unroll.export;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import unroll.scene.Scene;

/// Draws the pictures of an album one ahead of who asks for them, on a thread of its own: while one is written the next is
/// drawn. All are drawn on that thread.
final class Ahead implements AutoCloseable {
    private final Album album;
    private final ExecutorService drawing = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("drawing").factory());
    private int next;
    private Future<Scene> coming;

    Ahead(Album album) {
        this.album = album;
        coming = draw(0);
    }

    /// A picture; the one after it is drawn meanwhile.
    Scene scene(int index) {
        Future<Scene> asked = index == next ? coming : draw(index);
        next = index + 1;
        if (next < album.size()) {
            coming = draw(next);
        }
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private Future<Scene> draw(int index) {
        return drawing.submit(() -> album.scene(index));
    }

    /// What is drawn for nobody any more is dropped.
    @Override
    public void close() {
        drawing.shutdownNow();
    }
}

package dev.clio.render.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Painters side by side. Each paints every so manieth block of frames, as frames in a row are
 * painted faster, and hands them on in order; none runs ahead further than a few frames.
 */
final class FrameLine {

  private static final int BLOCK = 8;
  private static final int AHEAD = 6;

  private final Video video;
  private final int painters;
  private final List<BlockingQueue<int[]>> done = new ArrayList<>();
  private final List<BlockingQueue<int[]>> free = new ArrayList<>();

  private FrameLine(Video video, int painters) {
    this.video = video;
    this.painters = painters;
    int pixels = video.frame().width() * video.frame().height();
    for (int i = 0; i < painters; i++) {
      done.add(new ArrayBlockingQueue<>(AHEAD));
      BlockingQueue<int[]> buffers = new ArrayBlockingQueue<>(AHEAD);
      for (int k = 0; k < AHEAD; k++) {
        buffers.add(new int[pixels]);
      }
      free.add(buffers);
    }
  }

  static void run(Video video, int threads, Video.Frames sink) throws IOException {
    int blocks = (video.frameCount() + BLOCK - 1) / BLOCK;
    new FrameLine(video, Math.min(threads, blocks)).run(sink);
  }

  private void run(Video.Frames sink) throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            painters,
            task -> {
              Thread thread = new Thread(task, "clio-video");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < painters; i++) {
        int painter = i;
        work.add(threads.submit(() -> paint(painter)));
      }
      for (int frame = 0; frame < video.frameCount(); frame++) {
        int painter = frame / BLOCK % painters;
        int[] pixels = next(painter, work.get(painter));
        sink.take(pixels);
        free.get(painter).add(pixels);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while frames were painted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Returns a painter's next frame, or throws what stopped it. */
  private int[] next(int painter, Future<?> work) throws InterruptedException {
    while (true) {
      int @Nullable [] pixels = done.get(painter).poll(200, TimeUnit.MILLISECONDS);
      if (pixels != null) {
        return pixels;
      }
      if (work.isDone() && done.get(painter).isEmpty()) {
        try {
          work.get();
        } catch (ExecutionException e) {
          throw new IllegalStateException("a frame could not be painted", e.getCause());
        }
        throw new IllegalStateException("a painter ended before its last frame");
      }
    }
  }

  private @Nullable Void paint(int painter) throws InterruptedException {
    Video.Brush brush = video.brush();
    for (int block = painter; block * BLOCK < video.frameCount(); block += painters) {
      int end = Math.min(video.frameCount(), (block + 1) * BLOCK);
      for (int frame = block * BLOCK; frame < end; frame++) {
        int[] pixels = free.get(painter).take();
        brush.paint(frame, pixels);
        done.get(painter).put(pixels);
      }
    }
    return null;
  }
}

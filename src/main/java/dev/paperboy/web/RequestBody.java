package dev.paperboy.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads what came with a request, up to a limit.
final class RequestBody {
  private static final int MOST_DRAINED = 4 * 1024 * 1024;

  private RequestBody() {}

  /// Empty if there is more than the limit.
  static Optional<byte[]> read(Context context, int limit) throws IOException {
    InputStream in = context.req().getInputStream();
    byte[] body = in.readNBytes(limit + 1);
    if (body.length <= limit) {
      return Optional.of(body);
    }
    drain(in);
    return Optional.empty();
  }

  /// A connection that is closed over unread bytes is reset, and the sender never sees the answer.
  private static void drain(InputStream in) throws IOException {
    byte[] piece = new byte[8 * 1024];
    int drained = 0;
    for (int read = in.read(piece); read >= 0 && drained < MOST_DRAINED; read = in.read(piece)) {
      drained += read;
    }
  }

  static Refusal tooLong(int limit) {
    return new Refusal(
        413, "The request is longer than " + limit / 1024 + " KB.", "Ask in fewer words.");
  }
}

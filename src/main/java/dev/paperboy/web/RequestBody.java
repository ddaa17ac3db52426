package dev.paperboy.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads what came with a request, up to a limit.
final class RequestBody {
  private RequestBody() {}

  /// Empty if there is more than the limit.
  static Optional<byte[]> read(Context context, int limit) throws IOException {
    InputStream in = context.req().getInputStream();
    byte[] body = in.readNBytes(limit + 1);
    return body.length > limit ? Optional.empty() : Optional.of(body);
  }

  static Refusal tooLong(int limit) {
    return new Refusal(
        413, "The request is longer than " + limit / 1024 + " KB.", "Ask in fewer words.");
  }
}

package dev.paperboy.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Hands a request to the one who answers for its path, and the answer back.
record MountedPath(Mount mount) {
  /// A pressed button of a chat program brings its whole message along.
  private static final int LONGEST_BODY = 1024 * 1024;

  void answer(Context context) throws IOException {
    Optional<byte[]> body = RequestBody.read(context, LONGEST_BODY);
    if (body.isEmpty()) {
      RequestBody.tooLong(LONGEST_BODY).writeTo(context);
      return;
    }
    PlainResponse response = mount.answer().apply(request(context, body.get()));
    context.status(response.status()).result(response.body());
    response.headers().forEach(context::header);
  }

  private static PlainRequest request(Context context, byte[] body) {
    String query = context.queryString();
    return new PlainRequest(
        context.method().name(),
        context.path(),
        query == null ? "" : query,
        headers(context),
        body);
  }

  private static Map<String, List<String>> headers(Context context) {
    Map<String, List<String>> headers = new HashMap<>();
    Collections.list(context.req().getHeaderNames())
        .forEach(
            name ->
                headers.put(
                    name.toLowerCase(Locale.ROOT),
                    Collections.list(context.req().getHeaders(name))));
    return headers;
  }
}

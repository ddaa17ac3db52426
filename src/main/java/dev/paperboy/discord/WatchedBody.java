package dev.paperboy.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/// A request's body that knows whether it is with Discord: JDA sends a request again by itself
/// after a 429, and tells nobody that it waits.
final class WatchedBody extends RequestBody {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final int TOO_MANY = 429;

  private final byte[] json;
  private volatile boolean sent;

  WatchedBody(DataObject body) {
    json = body.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Goes with every request of the HTTP client that JDA uses.
  static Response watch(Interceptor.Chain chain) throws IOException {
    if (!(chain.request().body() instanceof WatchedBody body)) {
      return chain.proceed(chain.request());
    }
    body.sent = true;
    Response response = chain.proceed(chain.request());
    body.sent = response.code() != TOO_MANY;
    return response;
  }

  /// Whether Discord may have taken it.
  boolean isSent() {
    return sent;
  }

  @Override
  public MediaType contentType() {
    return JSON;
  }

  @Override
  public long contentLength() {
    return json.length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(json);
  }
}

package dev.paperboy.ingest.http;

import static java.util.Objects.requireNonNullElse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Sends requests and reads answers within bounds: of time, of size, and of where redirects lead.
final class Transport implements Closeable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 3;

  private final HostRules rules;
  private final Map<String, String> headers;
  private @Nullable OkHttpClient client;

  /// A transport that sends these headers with every request.
  Transport(HostRules rules, Map<String, String> headers) {
    this.rules = rules;
    this.headers = Map.copyOf(headers);
  }

  /// The answer, at the end of its redirects.
  ///
  /// @param turn called before each request that goes out
  Exchange get(Ask ask, Runnable turn) throws IOException {
    URI uri = ask.uri();
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      turn.run();
      try (Response response = client().newCall(request(ask, uri)).execute()) {
        if (!response.isRedirect()) {
          return read(response);
        }
        uri = redirected(response.request().url(), header(response, "Location"));
      }
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  /// Made when it is first needed, since most short runs of the program ask nobody.
  private synchronized OkHttpClient client() {
    OkHttpClient made = client;
    if (made == null) {
      made =
          new OkHttpClient.Builder()
              .connectTimeout(CONNECT)
              .callTimeout(rules.wholeCall())
              .readTimeout(rules.wholeCall())
              .followRedirects(false)
              .retryOnConnectionFailure(false)
              .connectionPool(new ConnectionPool(rules.connections(), 1, TimeUnit.MINUTES))
              .build();
      client = made;
    }
    return made;
  }

  private Request request(Ask ask, URI uri) {
    Request.Builder request = new Request.Builder().url(HttpUrl.get(uri.toString()));
    headers.forEach(request::header);
    request.header("Accept", ask.format().accept());
    if (!ask.known().etag().isEmpty()) {
      request.header("If-None-Match", ask.known().etag());
    }
    if (!ask.known().lastModified().isEmpty()) {
      request.header("If-Modified-Since", ask.known().lastModified());
    }
    return request.build();
  }

  private URI redirected(HttpUrl from, String location) throws IOException {
    HttpUrl to = from.resolve(location);
    if (to == null || !rules.knows(to.uri())) {
      throw new IOException("a redirect elsewhere, to " + (to == null ? "nowhere" : to.host()));
    }
    return to.uri();
  }

  private Exchange read(Response response) throws IOException {
    try (InputStream in = response.body().byteStream()) {
      byte[] body = in.readNBytes(rules.largestBody() + 1);
      if (body.length > rules.largestBody()) {
        throw new IOException("an answer of more than " + rules.largestBody() + " bytes");
      }
      return new Exchange(response.code(), name -> header(response, name), new Body(body));
    }
  }

  private static String header(Response response, String name) {
    return requireNonNullElse(response.header(name), "");
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.dispatcher().cancelAll();
      client.connectionPool().evictAll();
    }
  }
}

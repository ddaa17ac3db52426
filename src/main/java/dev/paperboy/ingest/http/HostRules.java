package dev.paperboy.ingest.http;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// What a service asks of its clients, and what it is trusted with.
///
/// @param name as people know it
/// @param origins where its answers may come from, redirects included
/// @param connections how many requests may be under way at once
/// @param wholeCall how long an answer may take to its last byte
/// @param largestBody in bytes, unpacked
public record HostRules(
    String name,
    Set<String> origins,
    Allowance allowance,
    int connections,
    Duration wholeCall,
    int largestBody) {
  public HostRules {
    origins = Set.copyOf(origins);
  }

  /// Scheme, host and port: what redirects may lead to is known by it, so that nothing leads from
  /// https to http or to another port.
  public static String origin(URI uri) {
    int port = uri.getPort();
    String standard = "https".equals(uri.getScheme()) ? "443" : "80";
    return uri.getScheme() + "://" + uri.getHost() + ":" + (port < 0 ? standard : port);
  }

  boolean knows(URI uri) {
    return origins.contains(origin(uri));
  }
}

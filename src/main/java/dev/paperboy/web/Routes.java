package dev.paperboy.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who answers at which path.
record Routes(
    ChatApi api,
    PostsApi posts,
    Health health,
    Supplier<String> metrics,
    ChatPage page,
    List<PageFile> files,
    MailPages mail,
    List<Mount> mounts) {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  void addTo(RoutesConfig routes) {
    routes.get(Paths.PAGE, page::answer);
    files.forEach(file -> routes.get(file.path(), file::answer));
    routes.post(Paths.ASK, api::ask);
    routes.get(Paths.SUGGEST, api::suggest);
    routes.get(Paths.POSTS, posts::list);
    routes.get(Paths.LIVE, health::live);
    routes.get(Paths.READY, health::ready);
    routes.get(Paths.METRICS, context -> context.contentType(PROMETHEUS).result(metrics.get()));
    mail.addTo(routes);
    for (Mount mount : mounts) {
      MountedPath mounted = new MountedPath(mount);
      routes.addHttpHandler(HandlerType.GET, mount.path(), mounted::answer);
      routes.addHttpHandler(HandlerType.POST, mount.path(), mounted::answer);
    }
  }

  /// The one who knows which of the paths are open.
  Gatekeeper gatekeeper(WebSettings settings, @Nullable AccessToken token) {
    AccessGate gate = token == null ? null : new AccessGate(token, isHttps(settings));
    Set<String> withoutToken =
        files.stream().map(PageFile::path).collect(Collectors.toUnmodifiableSet());
    Set<String> unguarded =
        Stream.of(
                Stream.of(Paths.LIVE, Paths.READY),
                mounts.stream().map(Mount::path),
                mail.paths().stream())
            .flatMap(paths -> paths)
            .collect(Collectors.toUnmodifiableSet());
    return new Gatekeeper(settings, gate, withoutToken, unguarded);
  }

  private static boolean isHttps(WebSettings settings) {
    var url = settings.publicUrl();
    return url != null && "https".equalsIgnoreCase(url.getScheme());
  }
}

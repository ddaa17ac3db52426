package dev.paperboy.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A file that the chat page is made of, kept in memory.
@SuppressWarnings("ArrayRecordComponent") // never compared
record PageFile(String path, String contentType, byte[] content) {
  /// What the pages load.
  static List<PageFile> all() {
    return List.of(
        load("/icon.svg", "icon.svg", "image/svg+xml"),
        style("page.css"),
        style("answer.css"),
        style("notice.css"),
        style("form.css"),
        script("chat.js"),
        script("conversation.js"),
        script("asking.js"),
        script("answer.js"),
        script("card.js"),
        script("elements.js"),
        script("inbox.js"),
        script("form.js"),
        script("posts.js"),
        script("suggestions.js"));
  }

  void answer(Context context) {
    context.header("Cache-Control", "no-cache").contentType(contentType).result(content);
  }

  private static PageFile style(String name) {
    return load("/" + name, name, "text/css; charset=utf-8");
  }

  private static PageFile script(String name) {
    return load("/" + name, name, "text/javascript; charset=utf-8");
  }

  private static PageFile load(String path, String name, String contentType) {
    return new PageFile(path, contentType, content(name));
  }

  static byte[] content(String name) {
    try (InputStream in = PageFile.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

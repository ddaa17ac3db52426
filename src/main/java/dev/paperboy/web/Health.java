package dev.paperboy.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Tells those who watch over the process whether it lives and whether it is ready.
record Health(Supplier<List<Check>> checks) {
  private static final String PLAIN = "text/plain; charset=utf-8";

  void live(Context context) {
    context.contentType(PLAIN).result("ok\n");
  }

  void ready(Context context) {
    List<Check> found = checks.get();
    boolean ready = found.stream().allMatch(Check::ready);
    String lines = found.stream().map(Health::line).collect(Collectors.joining());
    context.status(ready ? 200 : 503).contentType(PLAIN).result(lines);
  }

  private static String line(Check check) {
    String state = check.ready() ? "ready" : "not ready";
    return check.name() + ": " + state + ": " + check.sentence() + "\n";
  }
}

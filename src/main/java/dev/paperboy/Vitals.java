package dev.paperboy;

import dev.paperboy.web.Check;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;

/// Whether the program is ready, and its figures for `/metrics`.
final class Vitals {
  private final Library library;
  private final Platforms platforms;
  private final PrometheusMeterRegistry metrics;

  Vitals(Library library, Platforms platforms, PrometheusMeterRegistry metrics) {
    this.library = library;
    this.platforms = platforms;
    this.metrics = metrics;
    Gauge.builder("paperboy.papers", library.papers(), papers -> papers.count()).register(metrics);
    Gauge.builder("paperboy.embeddings", library, Library::embedded).register(metrics);
    Gauge.builder("paperboy.embeddings.missing", library, Library::unembedded).register(metrics);
    Gauge.builder("paperboy.index.behind", library, Library::behind).register(metrics);
    library.measure(metrics);
    new JvmMemoryMetrics().bindTo(metrics);
    new ProcessorMetrics().bindTo(metrics);
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    long behind = library.behind();
    checks.add(
        new Check("index", behind == 0, behind == 0 ? "up to date" : behind + " changes behind"));
    checks.addAll(platforms.checks());
    return checks;
  }

  String figures() {
    return metrics.scrape();
  }
}

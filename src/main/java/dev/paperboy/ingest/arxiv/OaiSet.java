package dev.paperboy.ingest.arxiv;

import java.util.Set;

/// The name of a category's set in OAI-PMH: group, archive, category. `cs.CV` is `cs:cs:CV`, and
/// the archives of physics share a group: `hep-th` is `physics:hep-th`.
final class OaiSet {
  private static final Set<String> PHYSICS =
      Set.of(
          "astro-ph",
          "cond-mat",
          "gr-qc",
          "hep-ex",
          "hep-lat",
          "hep-ph",
          "hep-th",
          "math-ph",
          "nlin",
          "nucl-ex",
          "nucl-th",
          "physics",
          "quant-ph");

  private OaiSet() {}

  static String of(String category) {
    int dot = category.indexOf('.');
    String archive = dot < 0 ? category : category.substring(0, dot);
    String group = PHYSICS.contains(archive) ? "physics" : archive;
    return group + ":" + archive + (dot < 0 ? "" : ":" + category.substring(dot + 1));
  }
}

package dev.paperboy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.ingest.Imported;
import dev.paperboy.ingest.IndexCatchUp;
import dev.paperboy.ingest.Ingest;
import java.nio.file.Path;
import java.util.Locale;

/// Reads files in and says how it goes; afterwards their papers are found.
final class FileImport {
  /// Fewer are indexed in a few seconds.
  private static final int MANY = 20_000;

  private final Ingest ingest;
  private final IndexCatchUp catchUp;

  FileImport(Ingest ingest, IndexCatchUp catchUp) {
    this.ingest = ingest;
    this.catchUp = catchUp;
  }

  /// The exit code: 1 if anything could not be read.
  int run(Errand.Import errand, Console console) {
    Imported all = Imported.NOTHING;
    for (String file : errand.files()) {
      Path path = Path.of(file);
      ProblemReport problems = new ProblemReport(console::remark);
      Imported imported =
          ingest.file(
              path,
              read ->
                  console.remark(
                      String.format(Locale.ROOT, "%s: %,d papers read", path.getFileName(), read)),
              problems);
      problems.finish();
      all = all.plus(imported);
    }
    long left = catchUp.behind();
    if (left > MANY) {
      console.remark(
          String.format(Locale.ROOT, "all read; %,d papers are still to be indexed", left));
    }
    catchUp.run();
    console.answer(errand.json() ? json(all) : all.toString());
    return all.bad() == 0 ? 0 : 1;
  }

  private static String json(Imported imported) {
    ObjectNode counts = JsonNodeFactory.instance.objectNode();
    counts.put("new", imported.papers().added());
    counts.put("changed", imported.papers().changed());
    counts.put("unchanged", imported.papers().unchanged());
    counts.put("mended", imported.mended());
    counts.put("bad", imported.bad());
    return counts.toString();
  }
}

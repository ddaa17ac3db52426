package dev.paperboy.ingest;

import dev.paperboy.ingest.LineReader.Line;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.Signals;
import dev.paperboy.paper.SourceKind;
import dev.paperboy.paper.TitleKey;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Makes papers of what saved pages say, one page after another: the order of the pages and of the
/// papers on them is the rank, and facts complete what a page does not tell.
final class SeedPapers {
  /// No folder of saved pages needs more; the limit bounds what is held in memory.
  private static final int MOST = 100_000;

  private final SeedFacts facts;
  private final PaperSink sink;
  private final Map<TitleKey, String> places = new HashMap<>();
  private int rank;

  SeedPapers(SeedFacts facts, PaperSink sink) {
    this.facts = facts;
    this.sink = sink;
  }

  /// Reads a page that is as of a moment.
  void read(String file, Instant asOf, LineReader lines) throws IOException {
    new SeedPage(new Page(file, asOf)).read(lines);
  }

  private final class Page implements SeedPage.Reader {
    private final String file;
    private final Instant asOf;

    Page(String file, Instant asOf) {
      this.file = file;
      this.asOf = asOf;
    }

    @Override
    public void paper(Line title, Line abstractText) {
      TitleKey key = TitleKey.of(title.text());
      if (key.value().isEmpty()) {
        lost(title.number(), "a title without a letter or digit; skipped");
        return;
      }
      if (places.size() == MOST && !places.containsKey(key)) {
        note(title.number(), "more than " + MOST + " papers; skipped");
        return;
      }
      String first = places.putIfAbsent(key, "line " + title.number() + " of " + file);
      if (first != null) {
        note(title.number(), "the same title as in " + first + "; skipped");
        return;
      }
      rank++;
      Paper paper = complete(title.text(), abstractText.text());
      sink.paper(new Report(SourceKind.SEED_PAGE, asOf, paper));
    }

    @Override
    public void lost(long line, String what) {
      rank++;
      note(line, what);
    }

    @Override
    public void note(long line, String what) {
      sink.problem(new Problem(file, line, what));
    }
  }

  private Paper complete(String title, String abstractText) {
    PaperText text = ReadableText.of(title.strip(), abstractText.strip());
    SeedFacts.Fact fact = facts.about(text.originalTitle(), text.title());
    return new Paper(
        fact.id() == null ? PaperId.ofTitle(text.title()) : fact.id(),
        text,
        fact.authors(),
        fact.published(),
        fact.categories(),
        fact.code() == null ? CodeLink.in(text).orElse(null) : fact.code(),
        Signals.ofSeedRank(rank));
  }
}

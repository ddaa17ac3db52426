package dev.paperboy.ingest.huggingface;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.JsonItems;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The list of a day.
///
/// @param whole whether every page came to its end; otherwise there may be more papers
record DailyList(List<Paper> papers, List<Problem> problems, boolean whole) {
  DailyList {
    papers = List.copyOf(papers);
    problems = List.copyOf(problems);
  }

  /// A list while its pages are read.
  static final class Builder {
    private final LocalDate day;
    private final Map<PaperId, Paper> papers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<PaperId> inThisPass = new HashSet<>();
    private boolean whole = true;
    private boolean moved;

    Builder(LocalDate day) {
      this.day = day;
    }

    /// Begins to read the pages from the first one on.
    void begin() {
      inThisPass.clear();
      problems.clear();
      whole = true;
      moved = false;
    }

    /// How many papers of this page no page before it had.
    int add(int page, JsonItems items) {
      String place = "list of " + day + ", page " + (page + 1);
      int before = inThisPass.size();
      int number = 0;
      for (JsonNode item : items.items()) {
        number++;
        int at = number;
        ListedPaper.read(item, day, what -> problems.add(new Problem(place, at, what)))
            .ifPresent(this::add);
      }
      items
          .flaw()
          .ifPresent(
              flaw -> {
                whole = false;
                problems.add(new Problem(place, 0, flaw));
              });
      return inThisPass.size() - before;
    }

    private void add(Paper paper) {
      papers.putIfAbsent(paper.id(), paper);
      moved |= !inThisPass.add(paper.id());
    }

    /// Whether a paper was met twice: where one came down to a later page, another may have gone up
    /// to an earlier one unseen.
    boolean hasMoved() {
      return moved;
    }

    /// There is no such page: the site says so of lists that it does not have.
    ///
    /// @throws HostException when it is the client that is refused
    void refused(int page, int status) {
      String what = "refused (" + status + ")";
      if (status != 400 && status != 404) {
        throw new HostException("Hugging Face: " + what, null, null);
      }
      problems.add(new Problem("list of " + day + ", page " + (page + 1), 0, what));
    }

    DailyList finished() {
      return new DailyList(new ArrayList<>(papers.values()), problems, whole);
    }
  }
}

package dev.paperboy.rehearsal.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The daily lists of a file with one listed paper in JSON on each line, by their days
/// (`daily_date`). It may be compressed.
public final class ReplayFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReplayFile() {}

  /// All lists of a file.
  public static NavigableMap<LocalDate, List<FakeHuggingFacePaper>> read(Path file) {
    NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode paper = JSON.readTree(line);
        LocalDate day = LocalDate.parse(paper.path("daily_date").asText());
        lists.computeIfAbsent(day, d -> new ArrayList<>()).add(paper(paper));
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be replayed", e);
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static FakeHuggingFacePaper paper(JsonNode paper) {
    List<String> authors = new ArrayList<>();
    paper.path("authors").forEach(author -> authors.add(author.asText()));
    return new FakeHuggingFacePaper(
        paper.path("id").asText(),
        paper.path("title").asText(),
        paper.path("abstract").asText(),
        authors,
        LocalDate.parse(paper.path("published").asText()),
        paper.path("upvotes").asInt(),
        paper.path("num_comments").asInt(),
        text(paper.path("code_url")),
        paper.hasNonNull("github_stars") ? paper.path("github_stars").asInt() : null);
  }

  private static @Nullable String text(JsonNode value) {
    return value.isTextual() ? value.asText() : null;
  }
}

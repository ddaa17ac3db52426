package dev.paperboy.rehearsal.votes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.paper.PaperId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A paper on a daily list, with the one count that is known of it: at the end of the list's day.
///
/// @param title as the list gives it
/// @param submitted when it came onto the list
/// @param upvotes by the end of the list's day
/// @param comments by then
public record Listed(
    PaperId paper, String title, LocalDate day, Instant submitted, int upvotes, int comments) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The papers of a file with one in JSON on each line, as `replay` takes it. Lines that are none
  /// are left out.
  public static List<Listed> read(Path file) throws IOException {
    List<Listed> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(unpacked(file, in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        paper(line).ifPresent(all::add);
      }
    }
    return all;
  }

  private static InputStream unpacked(Path file, InputStream in) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static Optional<Listed> paper(String line) {
    try {
      JsonNode paper = JSON.readTree(line);
      return PaperId.parse(paper.path("id").asText())
          .map(
              id ->
                  new Listed(
                      id,
                      paper.path("title").asText(),
                      LocalDate.parse(paper.path("daily_date").asText()),
                      Instant.parse(paper.path("submitted_on_daily_at").asText()),
                      paper.path("upvotes").asInt(),
                      paper.path("num_comments").asInt()));
    } catch (IOException | DateTimeException e) {
      return Optional.empty();
    }
  }
}

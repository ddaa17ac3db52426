package dev.paperboy.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose word each field of a paper is, for those of which somebody said something.
public record Provenance(Map<Field, Claim> claims) {
  public Provenance {
    claims = Map.copyOf(claims);
  }

  public Optional<Claim> of(Field field) {
    return Optional.ofNullable(claims.get(field));
  }

  /// What a report claims: the fields that it does not leave open.
  static Provenance of(Report report) {
    Claim claim = new Claim(report.source(), report.at());
    return new Provenance(
        Arrays.stream(Field.values())
            .filter(field -> field.of(report.paper()) != null)
            .collect(Collectors.toMap(field -> field, field -> claim)));
  }

  /// A line for each claim, `arxiv 2026-03-11T01:00:00Z text authors`, as it is kept in SQL.
  public String text() {
    Map<Claim, StringBuilder> lines = new LinkedHashMap<>();
    new EnumMap<>(claims)
        .forEach(
            (field, claim) ->
                lines.computeIfAbsent(claim, Provenance::begin).append(' ').append(field.code()));
    return String.join("\n", lines.values());
  }

  /// The reverse of [#text()].
  public static Provenance parse(String text) {
    Map<Field, Claim> claims = new EnumMap<>(Field.class);
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ", -1);
      Claim claim =
          new Claim(SourceKind.valueOf(words[0].toUpperCase(Locale.ROOT)), Instant.parse(words[1]));
      for (int i = 2; i < words.length; i++) {
        claims.put(Field.valueOf(words[i].toUpperCase(Locale.ROOT)), claim);
      }
    }
    return new Provenance(claims);
  }

  private static StringBuilder begin(Claim claim) {
    return new StringBuilder(claim.source().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(claim.at());
  }
}

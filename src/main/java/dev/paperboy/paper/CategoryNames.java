package dev.paperboy.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What arXiv's categories are called (<https://arxiv.org/category_taxonomy>).
public final class CategoryNames {
  private static final Map<String, String> NAMES = read();

  private CategoryNames() {}

  /// All codes, such as `cs.CV`.
  public static Set<String> codes() {
    return NAMES.keySet();
  }

  /// The name of a category, such as 'Computation and Language' for `cs.CL`.
  public static Optional<String> of(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  /// The code with its name behind it; the code alone if it is not arXiv's.
  public static String described(String code) {
    return of(code).map(name -> code + " – " + name).orElse(code);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new LinkedHashMap<>();
    try (InputStream in = CategoryNames.class.getResourceAsStream("categories.tsv")) {
      if (in == null) {
        throw new IllegalStateException("categories.tsv is not in the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(cells -> names.put(cells[0], cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(names);
  }
}

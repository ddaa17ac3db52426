package dev.paperboy.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The kinds of setting that are no secrets.
final class Kinds {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*)");
  private static final Pattern IP_V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern ID = Pattern.compile("\\d{17,20}");

  static final Kind<Path> FOLDER = new Parsed<>("the path of a folder, without ~", Kinds::folder);
  static final Kind<String> HOST =
      new Parsed<>(
          "a host name or an address, such as 127.0.0.1 or 0.0.0.0",
          given -> isHost(given.text()) ? given.text() : null);
  static final Kind<URI> URL =
      new Parsed<>("a web address, such as https://papers.example.org", given -> url(given.text()));
  static final Kind<String> SNOWFLAKE =
      new Parsed<>(
          "a server's id, a number of 17 to 20 digits",
          given -> ID.matcher(given.text()).matches() ? given.text() : null);

  private Kinds() {}

  static Kind<Integer> number(int smallest, int largest) {
    return new Parsed<>(
        "a number from %d to %d".formatted(smallest, largest),
        given -> number(given.text(), smallest, largest));
  }

  static <E extends Enum<E>> Kind<E> choice(Class<E> choices) {
    String names =
        Arrays.stream(choices.getEnumConstants())
            .map(Kinds::written)
            .collect(Collectors.joining(", "));
    return new Parsed<>(
        choices.getEnumConstants().length == 1 ? names : "one of " + names,
        given ->
            Arrays.stream(choices.getEnumConstants())
                .filter(choice -> written(choice).equalsIgnoreCase(given.text()))
                .findFirst()
                .orElse(null));
  }

  private static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable Integer number(String text, int smallest, int largest) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    int number = Integer.parseInt(text);
    return number >= smallest && number <= largest ? number : null;
  }

  /// A shell would expand `~`; here it would become a folder of that name.
  private static @Nullable Path folder(Given given) {
    if (given.text().startsWith("~")) {
      return null;
    }
    try {
      return given.base().resolve(given.text()).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean isHost(String text) {
    return HOST_NAME.matcher(text).matches() || IP_V6.matcher(text).matches();
  }

  private static @Nullable URI url(String text) {
    try {
      URI url = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      boolean plain =
          url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null;
      return web && plain && url.getHost() != null ? url : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /// A kind by the function that gives the meaning, or null for what has none.
  private record Parsed<T>(String wanted, Function<Given, @Nullable T> parse) implements Kind<T> {
    @Override
    public Reading<T> read(Given given) {
      T value = parse.apply(given);
      return value == null
          ? new Reading.Refused<>("is " + given.shown())
          : new Reading.Understood<>(value);
    }
  }
}

package dev.paperboy.digest.language;

/// What is said of a piece of a wish that makes no sense.
final class Unread {
  private Unread() {}

  static WishReading.Refused flaw(Piece piece, String said) {
    boolean missing = said.isEmpty();
    return switch (piece) {
      case TOPIC -> flaw("“" + said + "” is no topic.", "Say one in plain words.");
      case DAYS -> flaw(missing ? "No day is chosen." : said + " is no day.", "Choose some.");
      case TIME ->
          flaw(
              missing ? "The time is missing." : "“" + said + "” is no time of day.",
              "Say one such as 9:30 or 6pm.");
      case ZONE ->
          flaw(
              missing ? "The time zone is missing." : "I know no time zone " + said + ".",
              "Say one such as Europe/Berlin, CET or +05:30.");
      case MOST ->
          flaw(
              missing ? "The number is missing." : "“" + said + "” is no number of papers.",
              "Say 1 to " + WishReader.MOST_IN_A_POST + ".");
      case LEAST ->
          flaw("“" + said + "” is no score.", "Say a whole number from 0, or nothing at all.");
    };
  }

  private static WishReading.Refused flaw(String why, String instead) {
    return new WishReading.Refused(why, instead);
  }
}

package dev.paperboy.rehearsal.simulation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// Where the fake world is, for the program in it.
///
/// @param firstList the day of the first daily list
public record Addresses(
    String slack,
    URI discord,
    URI discordGateway,
    int mailPort,
    URI huggingFace,
    LocalDate firstList) {
  /// The same in words for a command line.
  List<String> words() {
    return List.of(
        slack,
        discord.toString(),
        discordGateway.toString(),
        Integer.toString(mailPort),
        huggingFace.toString(),
        firstList.toString());
  }

  static Addresses of(List<String> words) {
    return new Addresses(
        words.get(0),
        URI.create(words.get(1)),
        URI.create(words.get(2)),
        Integer.parseInt(words.get(3)),
        URI.create(words.get(4)),
        LocalDate.parse(words.get(5)));
  }
}

package dev.paperboy.slack;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;

/// Slack's conversations as places.
final class SlackPlaces {
  private SlackPlaces() {}

  static Place place(String team, String channel) {
    return new Place(Platform.SLACK, team, channel);
  }

  /// Whether only the bot and one person are there, which the id's first letter says.
  static boolean isDirect(Place place) {
    return place.channel().startsWith("D");
  }
}

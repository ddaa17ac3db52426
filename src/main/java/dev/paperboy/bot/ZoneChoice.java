package dev.paperboy.bot;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The time zones to choose from where nobody tells one.
final class ZoneChoice {
  private static final List<String> ZONES =
      List.of(
          "America/Los_Angeles",
          "America/New_York",
          "Etc/UTC",
          "Europe/Berlin",
          "Asia/Kolkata",
          "Asia/Shanghai",
          "Asia/Tokyo");

  private ZoneChoice() {}

  /// @param within asks the same again, in a zone
  static List<Action> buttons(Function<ZoneId, Command> within) {
    List<Action> zones = new ArrayList<>();
    for (String zone : ZONES) {
      String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
      Command command = within.apply(ZoneId.of(zone));
      zones.add(new Action(Wording.shortened(city, 20), command, Destination.REPLACE));
    }
    return zones;
  }
}

package dev.paperboy.web;

import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import java.util.List;
import java.util.Map;

/// A form with one field of each kind, in which the zone Europe/Berln and no day at all are wrong.
final class Forms {
  private static final List<Field.Option> DAYS =
      List.of(
          new Field.Option("Mon", "Monday"),
          new Field.Option("Tue", "Tuesday"),
          new Field.Option("Wed", "Wednesday"),
          new Field.Option("Thu", "Thursday"),
          new Field.Option("Fri", "Friday"),
          new Field.Option("Sat", "Saturday"),
          new Field.Option("Sun", "Sunday"));

  private Forms() {}

  static Form of(Map<String, String> values) {
    String days = values.getOrDefault("days", "Mon, Tue");
    String zone = values.getOrDefault("zone", "Europe/Berlin");
    return new Form(
        "Subscribe this channel",
        "Show what it brings",
        List.of(
            line("topic", "Topic", Field.Kind.WORDS, values.getOrDefault("topic", ""), ""),
            new Field.Choice(
                "days",
                "Days",
                "All seven for a daily digest.",
                DAYS,
                List.of(days.split(", ", -1)),
                true,
                days.isEmpty() ? "No day is chosen. Choose some." : ""),
            line("time", "Time", Field.Kind.TIME, values.getOrDefault("time", "09:00"), ""),
            line(
                "zone",
                "Time zone",
                Field.Kind.ZONE,
                zone,
                zone.equals("Europe/Berln")
                    ? "I know no time zone Europe/Berln. Did you mean Europe/Berlin?"
                    : ""),
            new Field.Choice(
                "most",
                "Papers in a post",
                "At most.",
                List.of(new Field.Option("1", "1"), new Field.Option("2", "2")),
                List.of(values.getOrDefault("most", "2")),
                false,
                ""),
            line("least", "Least score", Field.Kind.NUMBER, values.getOrDefault("least", ""), "")));
  }

  private static Field line(
      String name, String label, Field.Kind kind, String value, String wrong) {
    boolean required = kind == Field.Kind.TIME || kind == Field.Kind.ZONE;
    return new Field.Line(name, label, "What to know about it.", kind, required, value, wrong);
  }
}

package dev.paperboy.discord;

import dev.paperboy.chat.CommandName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// The typed options of the commands about a channel's digest, and the words they stand for.
final class ChannelOptions {
  private static final String EMAIL = "email";
  private static final String TOPIC = "topic";
  private static final String DAYS = "days";
  private static final String TIME = "time";
  private static final String ZONE = "zone";
  private static final String MOST = "max";
  private static final String LEAST = "min";
  private static final String NUMBER = "number";
  private static final String WHAT = "what";
  private static final List<String> USUAL_DAYS =
      List.of("weekdays", "daily", "weekly", "monday", "friday", "weekends");
  private static final int MOST_PAPERS = 5;

  /// An address comes before a topic, a topic before all else, and a zone stands behind a time or
  /// days.
  private static final List<String> ORDER =
      List.of(
          SlashCommands.WINDOW, EMAIL, TOPIC, SlashCommands.QUERY, DAYS, TIME, ZONE, MOST, LEAST);

  private ChannelOptions() {}

  static List<OptionData> of(CommandName name) {
    return switch (name) {
      case SUBSCRIBE ->
          List.of(
              text(TOPIC, "a topic in plain words; without one, what is trending"),
              days(),
              text(TIME, "such as 9:30, in the channel's zone"),
              text(ZONE, "such as Europe/Berlin"),
              number(MOST, "papers in a post; more stand in its thread").setMaxValue(MOST_PAPERS),
              number(LEAST, "the least score that a paper needs"),
              text(EMAIL, "a mail address that gets it instead of this channel"));
      case SETTINGS ->
          List.of(
              text(TIME, "such as 9:30"),
              text(ZONE, "such as Europe/Berlin"),
              text(WHAT, "resume, after I was away").addChoice("resume", "resume"));
      case UNSUBSCRIBE -> List.of(number(NUMBER, "its number on the list of subscriptions"));
      case MUTE -> List.of(text(WHAT, "a paper's id, author and a name, or words"));
      case UNMUTE -> List.of(number(NUMBER, "its number on the list of mutes").setRequired(true));
      case SNOOZE -> List.of(text(WHAT, "how many days, a date, today or off"));
      case SEARCH,
          TRENDING,
          PAPER,
          SIMILAR,
          VOTE,
          SAVE,
          UNSAVE,
          LIBRARY,
          WHY,
          SUBMIT,
          SUBSCRIPTIONS,
          DIGEST,
          STATUS,
          HELP ->
          List.of();
    };
  }

  /// The options as one would have typed them, in whatever order they were chosen.
  static String words(CommandInteractionPayload event) {
    List<String> words = new ArrayList<>();
    List<OptionMapping> options = new ArrayList<>(event.getOptions());
    options.sort(Comparator.comparingInt(option -> ORDER.indexOf(option.getName())));
    for (OptionMapping option : options) {
      String given = option.getAsString().strip();
      switch (option.getName()) {
        case TIME ->
            words.add(given.toLowerCase(Locale.ROOT).startsWith("at ") ? given : "at " + given);
        case MOST -> words.add("max " + given);
        case LEAST -> words.add("min " + given);
        case EMAIL -> words.add("email " + oneWord(given));
        default -> words.add(given);
      }
    }
    return String.join(" ", words);
  }

  /// An address that is none stays one word, with the sign of one, so that it is not taken for a
  /// topic.
  private static String oneWord(String address) {
    String word = address.replaceAll("\\s+", ",");
    return word.contains("@") ? word : word + "@";
  }

  private static OptionData days() {
    OptionData option = text(DAYS, "when; weekdays if you say nothing");
    USUAL_DAYS.forEach(day -> option.addChoice(day, day));
    return option;
  }

  private static OptionData text(String name, String meaning) {
    return new OptionData(OptionType.STRING, name, meaning);
  }

  private static OptionData number(String name, String meaning) {
    return new OptionData(OptionType.INTEGER, name, meaning).setMinValue(1);
  }
}

package dev.paperboy.discord;

import dev.paperboy.chat.Suggestion;
import dev.paperboy.paper.CleanText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// Completes what is being typed, or offers nothing when that takes too long.
final class Suggestions {
  private final Answering answering;

  Suggestions(Answering answering) {
    this.answering = answering;
  }

  void answer(CommandAutoCompleteInteractionEvent event) {
    AutoCompleteQuery option = event.getFocusedOption();
    List<Suggestion> suggestions =
        Promptness.within(
                Promptness.COMPLETION,
                answering.suggestions(option.getValue(), SlashCommands.typing(option.getName())))
            .orElse(List.of());
    event.replyChoices(choices(suggestions)).complete();
  }

  /// What is too long to be asked is asked by its short form. Discord refuses two equal choices.
  static List<Choice> choices(List<Suggestion> suggestions) {
    Map<String, Choice> byValue = new LinkedHashMap<>();
    for (Suggestion suggestion : suggestions) {
      String value = value(suggestion);
      if (!value.isEmpty()) {
        byValue.putIfAbsent(value, new Choice(name(suggestion), value));
      }
    }
    return byValue.values().stream().limit(OptionData.MAX_CHOICES).toList();
  }

  private static String value(Suggestion suggestion) {
    String whole = CleanText.line(suggestion.asked());
    String value =
        whole.length() <= OptionData.MAX_CHOICE_VALUE_LENGTH
            ? whole
            : CleanText.line(suggestion.askedShortly());
    return Shortened.beginning(value, OptionData.MAX_CHOICE_VALUE_LENGTH);
  }

  private static String name(Suggestion suggestion) {
    String kind =
        switch (suggestion.kind()) {
          case AUTHOR -> " (" + suggestion.kind().word() + ")";
          case CATEGORY, TOPIC, PAPER -> "";
        };
    int room = OptionData.MAX_CHOICE_NAME_LENGTH - kind.length();
    return Shortened.text(CleanText.line(suggestion.text()), room) + kind;
  }
}

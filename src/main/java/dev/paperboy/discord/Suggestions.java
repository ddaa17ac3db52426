package dev.paperboy.discord;

import dev.paperboy.paper.CleanText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// Completes what is being typed, or offers nothing when that takes too long.
final class Suggestions {
  private final Answering answering;

  Suggestions(Answering answering) {
    this.answering = answering;
  }

  void answer(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue();
    List<String> titles =
        Promptness.within(Promptness.COMPLETION, answering.suggestions(typed)).orElse(List.of());
    event.replyChoices(choices(titles)).complete();
  }

  /// A title that is too long is asked for by its beginning. Discord refuses two equal choices.
  static List<Choice> choices(List<String> titles) {
    Map<String, Choice> byValue = new LinkedHashMap<>();
    for (String title : titles) {
      String line = CleanText.line(title);
      String value = Shortened.beginning(line, OptionData.MAX_CHOICE_VALUE_LENGTH);
      if (!value.isEmpty()) {
        String name = Shortened.text(line, OptionData.MAX_CHOICE_NAME_LENGTH);
        byValue.putIfAbsent(value, new Choice(name, value));
      }
    }
    return byValue.values().stream().limit(OptionData.MAX_CHOICES).toList();
  }
}

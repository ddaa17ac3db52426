package dev.paperboy.discord;

import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandName;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Typing;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/papers` and its sub-commands: how Discord offers them, and what they ask.
final class SlashCommands {
  static final String PAPERS = "papers";

  private static final String QUERY = "query";
  private static final String REFERENCE = "reference";

  private SlashCommands() {}

  static CommandData definition() {
    List<SubcommandData> subcommands =
        Arrays.stream(CommandName.values()).map(SlashCommands::subcommand).toList();
    return Commands.slash(PAPERS, "Research papers on a topic, and what is new")
        .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
        .addSubcommands(subcommands);
  }

  /// What was asked, read as if it had been typed.
  static Command read(CommandInteractionPayload event) {
    String options = ChannelOptions.words(event);
    String word = Objects.requireNonNullElse(event.getSubcommandName(), "");
    return word.equals(CommandName.WHY.word()) && !options.isBlank()
        ? new Command.Why(options)
        : CommandParser.parse(word + " " + options);
  }

  /// What is being typed into an option.
  static Typing typing(String option) {
    return option.equals(REFERENCE) ? Typing.REFERENCE : Typing.QUESTION;
  }

  private static SubcommandData subcommand(CommandName name) {
    SubcommandData subcommand = new SubcommandData(name.word(), name.meaning());
    return switch (name) {
      case SEARCH -> subcommand.addOptions(typed(QUERY, "a topic in plain words"));
      case PAPER, SIMILAR, WHY ->
          subcommand.addOptions(typed(REFERENCE, "arXiv id, link or title"));
      case SUBMIT -> subcommand.addOption(OptionType.STRING, REFERENCE, "arXiv id or link", true);
      case HELP -> subcommand.addOptions(commandChoice());
      case SUBSCRIBE, UNSUBSCRIBE, SETTINGS, MUTE, UNMUTE, SNOOZE ->
          subcommand.addOptions(ChannelOptions.of(name));
      case TRENDING, STATUS, SUBSCRIPTIONS, DIGEST -> subcommand;
    };
  }

  /// An option that is completed while it is typed.
  private static OptionData typed(String name, String meaning) {
    return new OptionData(OptionType.STRING, name, meaning, true, true);
  }

  private static OptionData commandChoice() {
    OptionData option = new OptionData(OptionType.STRING, "command", "the command to explain");
    Arrays.stream(CommandName.values()).forEach(name -> option.addChoice(name.word(), name.word()));
    return option;
  }
}

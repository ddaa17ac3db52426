package dev.paperboy.discord;

import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandName;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Typing;
import dev.paperboy.paper.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/papers` and its sub-commands: how Discord offers them, and what they ask.
final class SlashCommands {
  static final String PAPERS = "papers";

  static final String QUERY = "query";
  private static final String REFERENCE = "reference";
  static final String WINDOW = "window";
  private static final String BALLOT = "ballot";

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
    String reference = option(event, REFERENCE);
    return CommandName.of(word)
        .filter(name -> !reference.isBlank())
        .flatMap(name -> about(name, reference, option(event, BALLOT)))
        .orElseGet(() -> CommandParser.parse(word + " " + options));
  }

  /// What needs no guessing here: the option says that it is a paper, be it by its title.
  private static Optional<Command> about(CommandName name, String reference, String ballot) {
    return switch (name) {
      case WHY -> Optional.of(new Command.Why(reference));
      case SAVE -> Optional.of(new Command.Save(reference));
      case UNSAVE -> Optional.of(new Command.Unsave(reference));
      case VOTE ->
          Optional.of(
              new Command.Vote(
                  reference,
                  Arrays.stream(Ballot.values())
                      .filter(one -> one.word().equals(ballot))
                      .findFirst()
                      .orElse(Ballot.UP)));
      case SEARCH,
          TRENDING,
          PAPER,
          SIMILAR,
          SUBMIT,
          LIBRARY,
          SUBSCRIBE,
          SUBSCRIPTIONS,
          UNSUBSCRIBE,
          SETTINGS,
          DIGEST,
          MUTE,
          UNMUTE,
          SNOOZE,
          STATUS,
          HELP ->
          Optional.empty();
    };
  }

  private static String option(CommandInteractionPayload event, String name) {
    OptionMapping option = event.getOption(name);
    return option == null ? "" : option.getAsString();
  }

  /// What is being typed into an option.
  static Typing typing(String option) {
    return option.equals(REFERENCE) ? Typing.REFERENCE : Typing.QUESTION;
  }

  private static SubcommandData subcommand(CommandName name) {
    SubcommandData subcommand = new SubcommandData(name.word(), name.meaning());
    return switch (name) {
      case SEARCH -> subcommand.addOptions(typed(QUERY, "a topic in plain words"));
      case TRENDING ->
          subcommand.addOptions(
              windowChoice(), typed(QUERY, "a topic in plain words").setRequired(false));
      case VOTE -> subcommand.addOptions(typed(REFERENCE, "arXiv id, link or title"), ballots());
      case PAPER, SIMILAR, SAVE, UNSAVE, WHY ->
          subcommand.addOptions(typed(REFERENCE, "arXiv id, link or title"));
      case SUBMIT -> subcommand.addOption(OptionType.STRING, REFERENCE, "arXiv id or link", true);
      case HELP -> subcommand.addOptions(commandChoice());
      case SUBSCRIBE, UNSUBSCRIBE, SETTINGS, MUTE, UNMUTE, SNOOZE ->
          subcommand.addOptions(ChannelOptions.of(name));
      case LIBRARY, STATUS, SUBSCRIPTIONS, DIGEST -> subcommand;
    };
  }

  /// An option that is completed while it is typed.
  private static OptionData typed(String name, String meaning) {
    return new OptionData(OptionType.STRING, name, meaning, true, true);
  }

  private static OptionData windowChoice() {
    OptionData option = new OptionData(OptionType.STRING, WINDOW, "how far back to look");
    Arrays.stream(Window.values()).forEach(it -> option.addChoice(it.word(), it.word()));
    return option;
  }

  private static OptionData ballots() {
    OptionData option = new OptionData(OptionType.STRING, BALLOT, "for it, if nothing is said");
    Arrays.stream(Ballot.values()).forEach(it -> option.addChoice(it.word(), it.word()));
    return option;
  }

  private static OptionData commandChoice() {
    OptionData option = new OptionData(OptionType.STRING, "command", "the command to explain");
    Arrays.stream(CommandName.values()).forEach(name -> option.addChoice(name.word(), name.word()));
    return option;
  }
}

package dev.paperboy.bot;

import dev.paperboy.chat.CommandName;
import dev.paperboy.chat.Example;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How to use Paperboy, in all or for one command.
public final class HelpAnswer {
  Reply to(String topic) {
    return CommandName.of(topic).map(HelpAnswer::on).orElseGet(() -> onEverything(topic));
  }

  private static Reply onEverything(String topic) {
    Passage intro =
        topic.isBlank()
            ? Passage.plain("Ask for papers in plain words, or use one of these.")
            : Passage.plain("There is no command ")
                .thenBold(Wording.quoted(topic))
                .then("; these there are.");
    List<Example> examples = new ArrayList<>();
    examples.add(new Example("one-step diffusion with few parameters", "papers on a topic"));
    Arrays.stream(CommandName.values()).map(HelpAnswer::usage).forEach(examples::add);
    return new Reply.Guide(intro, examples, List.of());
  }

  private static Reply on(CommandName name) {
    Passage intro = Passage.bold(name.word()).then(": " + name.meaning() + ".");
    return new Reply.Guide(intro, examples(name), List.of());
  }

  private static Example usage(CommandName name) {
    return new Example((name.word() + " " + name.arguments()).strip(), name.meaning());
  }

  private static List<Example> examples(CommandName name) {
    return switch (name) {
      case SEARCH ->
          List.of(
              new Example("training free acceleration of diffusion models", "in words"),
              new Example("papers on flow matching since 2023 by Tim Salimans", "a sentence"),
              new Example("survey of diffusion models, but not medical", "a kind; something out"),
              new Example("\"exact phrase\" -word -\"a phrase\"", "as written; without"),
              new Example("title:flow author:\"Kaiming He\" cat:cs.CV", "fields; -author: too"),
              new Example("year:2023 year:2020..2023 since:2024-06 before:2025", "dates"),
              new Example("has:code votes:>10 kind:survey|benchmark|dataset", "what it has or is"),
              new Example("sort:new|top|relevance", "the order; alone it lists all"));
      case TRENDING ->
          List.of(
              new Example("trending", "today's list, five at a time"),
              new Example("trending week", "also: month"),
              new Example("trending month diffusion with code", "on a topic"));
      case VOTE ->
          List.of(
              new Example("vote 2405.20320", "for it"),
              new Example("vote 2405.20320 down", "against it"),
              new Example("vote 2405.20320 undo", "not at all any more"));
      case SAVE -> List.of(new Example("save 2405.20320", "by arXiv id or link"));
      case UNSAVE -> List.of(new Example("unsave 2405.20320", "by arXiv id or link"));
      case LIBRARY -> List.of(new Example("library", "the last saved first, five at a time"));
      case PAPER ->
          List.of(
              new Example("paper 2405.20320", "by arXiv id"),
              new Example("paper https://arxiv.org/abs/2405.20320v2", "by a link"),
              new Example("paper Improving the Training of Rectified Flows", "by its title"));
      case SIMILAR ->
          List.of(
              new Example("similar 2405.20320", "by arXiv id or link"),
              new Example("similar Improving the Training of Rectified Flows", "by its title"));
      case WHY ->
          List.of(
              new Example("why 2405.20320", "its rank, its words, its meaning, what it failed"));
      case SUBSCRIBE ->
          List.of(
              new Example("subscribe", "what is trending, on weekdays at 9"),
              new Example("subscribe diffusion distillation weekdays at 9:30", "a topic"),
              new Example(
                  "subscribe flow matching weekly on monday at 18h Europe/Berlin", "weekly"),
              new Example(
                  "subscribe email ada@example.org weekly", "by mail, once confirmed there"),
              new Example("subscribe cat:cs.CV has:code max 3", "as in a search; 3 papers a post"));
      case SUBSCRIPTIONS -> List.of(new Example("subscriptions", "numbered, with the next time"));
      case UNSUBSCRIBE -> List.of(new Example("unsubscribe 2", "the second of the list"));
      case SETTINGS ->
          List.of(
              new Example("settings", "when this channel's digest comes"),
              new Example("settings 10:00 Europe/Paris", "another time"),
              new Example("settings resume", "after I was away from the channel"));
      case DIGEST -> List.of(new Example("digest", "what the next one would be"));
      case MUTE ->
          List.of(
              new Example("mute", "what is muted here"),
              new Example("mute 2405.20320", "a paper"),
              new Example("mute author Tim Salimans", "a person's papers"),
              new Example("mute medical imaging", "papers with these words"));
      case UNMUTE -> List.of(new Example("unmute 1", "the first of the list"));
      case SNOOZE ->
          List.of(
              new Example("snooze 3", "no digest for three days"),
              new Example("snooze off", "again from today"));
      case SUBMIT ->
          List.of(
              new Example("submit 2405.20320", "by arXiv id"),
              new Example("submit https://huggingface.co/papers/2405.20320", "by a link"));
      case STATUS -> List.of(new Example("status", "papers, sources, platforms"));
      case HELP -> List.of(new Example("help search", "more on one command"));
    };
  }
}

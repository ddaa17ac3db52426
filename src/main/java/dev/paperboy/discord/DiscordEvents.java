package dev.paperboy.discord;

import dev.paperboy.chat.SeenEvents;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands what happens on Discord to who answers it, each event once and on a thread of its own.
final class DiscordEvents extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordEvents.class);

  private final SeenEvents seen;
  private final Executor workers;
  private final Registration registration;
  private final DiscordPeople people;
  private final InteractionAnswers interactions;
  private final MessageAnswers messages;
  private final Suggestions suggestions;

  DiscordEvents(
      SeenEvents seen,
      Executor workers,
      Registration registration,
      Answering answering,
      DiscordPeople people) {
    this.seen = seen;
    this.workers = workers;
    this.registration = registration;
    this.people = people;
    this.interactions = new InteractionAnswers(answering);
    this.messages = new MessageAnswers(answering);
    this.suggestions = new Suggestions(answering);
  }

  @Override
  public void onReady(ReadyEvent event) {
    LOG.info("Discord is connected. Invite link: {}", Invite.link(event.getJDA()));
    registration.register(event.getJDA());
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    registration.joined(event.getGuild());
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    once(event.getId(), () -> answer(event));
  }

  private void answer(SlashCommandInteractionEvent event) {
    people.met(event);
    interactions.answer(event);
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    once(event.getId(), () -> answer(event));
  }

  private void answer(ButtonInteractionEvent event) {
    people.met(event);
    interactions.answer(event);
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    once(event.getId(), () -> answer(event));
  }

  private void answer(ModalInteractionEvent event) {
    people.met(event);
    interactions.answer(event);
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    once(event.getId(), () -> suggestions.answer(event));
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    if (MessageAnswers.isForBot(event.getMessage())) {
      once(event.getMessageId(), () -> messages.answer(event.getMessage()));
    }
  }

  /// Discord's ways to say that it will not have this bot again.
  @Override
  public void onShutdown(ShutdownEvent event) {
    CloseCode code = event.getCloseCode();
    if (code != null && !code.isReconnect()) {
      LOG.error(
          "Discord has ended the connection for good: {}. Check the bot's token in the Discord"
              + " developer portal, then restart Paperboy.",
          code.getMeaning());
    }
  }

  private void once(String id, Runnable answer) {
    if (!seen.isFirst(id)) {
      return;
    }
    try {
      workers.execute(() -> guarded(id, answer));
    } catch (RejectedExecutionException e) {
      LOG.info("Discord event {} came too late to be answered", id);
    }
  }

  private static void guarded(String id, Runnable answer) {
    try {
      answer.run();
    } catch (RuntimeException e) {
      LOG.error("Discord event {} could not be answered", id, e);
    }
  }
}

package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.rehearsal.FakeDiscord;
import dev.paperboy.rehearsal.FakeHuggingFace;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import dev.paperboy.rehearsal.FakePost;
import dev.paperboy.rehearsal.FakeSlack;
import dev.paperboy.rehearsal.FakeSmtp;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The fake platforms, mail server and papers site, all on one clock. It goes on while the program
/// is down.
final class World implements Closeable {
  private final FakeSlack slack;
  private final FakeDiscord discord;
  private final FakeSmtp mail;
  private final FakeHuggingFace site;
  private final LocalDate firstList;

  World(Clock clock, NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists) {
    firstList = lists.firstKey();
    try {
      slack = new FakeSlack(clock);
      discord = FakeDiscord.start(clock);
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the fake Discord", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the fakes were starting", e);
    }
    mail = new FakeSmtp(clock);
    site = new FakeHuggingFace(clock);
    lists.forEach(site::list);
  }

  /// Makes room for the channels on Discord, where servers are known beforehand.
  void settle(List<Member> members) {
    members.stream()
        .map(Member::place)
        .filter(place -> place.platform() == Platform.DISCORD)
        .collect(
            Collectors.groupingBy(
                Place::workspace, Collectors.mapping(Place::channel, Collectors.toList())))
        .forEach(discord::addServer);
  }

  /// How many of Discord's servers the program is in.
  int servers() {
    return discord.servers();
  }

  /// The program is removed from a channel or server, and told so if it listens.
  void remove(Place place, boolean archived) {
    if (place.platform() == Platform.DISCORD) {
      discord.changes().kick(place.workspace());
    } else if (archived) {
      slack.changes().archive(place.channel());
    } else {
      slack.changes().kick(place.channel());
    }
  }

  void invite(Place place, boolean archived) {
    if (place.platform() == Platform.DISCORD) {
      discord.changes().invite(place.workspace());
    } else if (archived) {
      slack.changes().unarchive(place.channel());
    } else {
      slack.changes().invite(place.channel());
    }
  }

  Addresses addresses() {
    try {
      return new Addresses(
          slack.apiUrl(),
          discord.restUrl(),
          discord.gatewayUrl(),
          mail.port(),
          site.address(),
          firstList);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the fakes were starting", e);
    }
  }

  FakeSlack slack() {
    return slack;
  }

  FakeDiscord discord() {
    return discord;
  }

  FakeSmtp mail() {
    return mail;
  }

  /// Tells of all that is posted anywhere, as it is taken.
  void watch(BiConsumer<Platform, FakePost> watcher) {
    Map.of(
            Platform.SLACK, slack.posts(),
            Platform.DISCORD, discord.posts(),
            Platform.EMAIL, mail.posts())
        .forEach((platform, posts) -> posts.watch(post -> watcher.accept(platform, post)));
  }

  @Override
  public void close() {
    slack.close();
    discord.close();
    mail.close();
    site.close();
  }
}

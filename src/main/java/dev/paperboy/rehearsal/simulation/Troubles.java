package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What becomes of the program and its channels besides single requests: kills, outages, removals
/// and dropped connections, all planned beforehand by the seed.
final class Troubles {
  private static final Duration LATER = Duration.ofMinutes(30);
  private static final int HOUR = 3_600;
  private static final int WRITES = 40;
  private static final int SENDS = 6;

  private final Scenario scenario;
  private final List<Member> members;
  private final World world;
  private final Program program;
  private final Presence presence;
  private final Agenda agenda;
  private final Random delays;
  private final Set<String> away = new HashSet<>();
  private int outages;
  private int removals;
  private int disconnects;
  private int heard;

  Troubles(
      Scenario scenario,
      List<Member> members,
      World world,
      Program program,
      Presence presence,
      Agenda agenda) {
    this.scenario = scenario;
    this.members = members;
    this.world = world;
    this.program = program;
    this.presence = presence;
    this.agenda = agenda;
    this.delays = new Random(scenario.seed() + 1);
  }

  /// What came of the plans.
  ///
  /// @param kicks how many channels the program was removed from
  record Counts(int outages, int kicks, int disconnects) {}

  Counts counts() {
    return new Counts(outages, removals, disconnects);
  }

  /// Plans everything from the second day on.
  void plan(Instant start, Random random) {
    long span = Duration.ofDays(scenario.days() - 1L).toSeconds();
    Instant first = start.plus(Duration.ofDays(1));
    for (int i = 0; i < scenario.kills(); i++) {
      Kill kill =
          random.nextBoolean()
              ? new Kill.AtSend(1 + random.nextInt(SENDS), random.nextBoolean())
              : new Kill.AtWrite(1 + random.nextInt(WRITES));
      agenda.at(
          first.plusSeconds(random.nextLong(Math.max(1, span))),
          _ -> program.life().ifPresent(life -> life.arm(kill)));
    }
    for (int i = 0; i < scenario.outages(); i++) {
      Duration away = i == 0 ? Duration.ofDays(3) : Duration.ofHours(1 + random.nextInt(20));
      agenda.at(first.plusSeconds(random.nextLong(Math.max(1, span))), now -> outage(now, away));
    }
    List<Member> inChat =
        members.stream().filter(one -> one.place().platform() != Platform.EMAIL).toList();
    for (int i = 0; i < scenario.removals() && !inChat.isEmpty(); i++) {
      Member member = inChat.get(random.nextInt(inChat.size()));
      long away = 2L * HOUR + random.nextLong(72L * HOUR);
      boolean archived = random.nextBoolean();
      agenda.at(
          first.plusSeconds(random.nextLong(Math.max(1, span))),
          now -> remove(member, archived, now, away));
    }
    for (int i = 0; i < scenario.disconnects(); i++) {
      agenda.at(first.plusSeconds(random.nextLong(Math.max(1, span))), _ -> disconnect());
    }
  }

  /// Whoever was killed is started again within minutes.
  void startSoon(Instant now) {
    agenda.at(now.plusSeconds(delays.nextInt(600)), this::start);
  }

  /// Starts the program, which then hears of each server that it is in, and of its workspace.
  void start(Instant now) {
    if (program.life().isEmpty()) {
      program.start(now);
      heard = world.servers() + 1;
    }
  }

  private void outage(Instant now, Duration away) {
    if (program.life().isPresent()) {
      outages++;
      program.stop(now);
      agenda.at(now.plus(away), this::start);
    }
  }

  private void disconnect() {
    if (program.life().isPresent()) {
      disconnects++;
      world.discord().gateway().drop();
      world.slack().dropAndAwaitSocket();
    }
  }

  /// Removed from a channel of Slack's or a server of Discord's, with all its channels.
  private void remove(Member member, boolean archived, Instant now, long secondsAway) {
    if (!away.add(room(member))) {
      return;
    }
    List<Member> all = together(member);
    all.forEach(one -> presence.removed(one, now));
    removals += all.size();
    agenda.at(now.plusSeconds(secondsAway), later -> invite(member, archived, later));
    world.remove(member.place(), archived);
    awaitNews();
  }

  /// What the program does not hear of while it is down it would not hear of later.
  private void invite(Member member, boolean archived, Instant now) {
    if (program.life().isEmpty()) {
      agenda.at(now.plus(LATER), later -> invite(member, archived, later));
      return;
    }
    if (away.remove(room(member))) {
      together(member).forEach(one -> presence.invited(one, now));
      world.invite(member.place(), archived);
      awaitNews();
    }
  }

  private static String room(Member member) {
    Place place = member.place();
    return place.platform() == Platform.SLACK ? place.channel() : place.workspace();
  }

  private List<Member> together(Member member) {
    return members.stream().filter(one -> room(one).equals(room(member))).toList();
  }

  private void awaitNews() {
    if (program.life().isPresent()) {
      heard++;
      program.life().get().awaitNews(heard);
    }
  }
}

package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.digest.DigestTimetable;
import dev.paperboy.digest.SendPace;
import dev.paperboy.ingest.http.Pause;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import dev.paperboy.rehearsal.TemporaryFolder;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// Channels that are all due at the same moment, half in one Slack workspace and half on Discord,
/// in true time, against fakes that enforce the platforms' limits: how long until everybody has the
/// digest, beside the least that the limits allow, and how long somebody who asks for papers
/// meanwhile waits for answers.
public final class Burst {
  /// Posts a second that a Slack workspace takes, and requests a second that Discord takes.
  private static final double SLACK = 10;

  private static final double DISCORD = 50;
  private static final int SLACK_AT_ONCE = 10;
  private static final int DISCORD_AT_ONCE = 50;

  /// A message and what stands in its thread.
  private static final int POSTS = 2;

  /// A message, the opening of its thread, and what stands in it.
  private static final int REQUESTS = 3;

  private static final int LIST_DAYS = 7;
  private static final int PAPERS_A_DAY = 40;
  private static final int NOON = 12;
  private static final int MUCH_TOO_LONG = 3;
  private static final int A_MINUTE = 60;

  private final Clock clock;
  private final int channels;

  /// @param clock one that goes by itself
  public Burst(Clock clock, int channels) {
    this.clock = clock;
    this.channels = channels;
  }

  public BurstReport run() throws InterruptedException {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate first = today.minusDays(LIST_DAYS);
    CountDownLatch open = new CountDownLatch(POSTS * channels);
    AtomicInteger taken = new AtomicInteger();
    try (TemporaryFolder folder = TemporaryFolder.create();
        World world = new World(clock, MadeLists.of(1, first, LIST_DAYS, PAPERS_A_DAY));
        Bureau bureau =
            new Bureau(
                folder.path(),
                world.addresses(),
                clock,
                Pause.SLEEP,
                SendPace.ofPlatforms(),
                UnaryOperator.identity());
        Questioner questioner = new Questioner(world.slack(), clock)) {
      bureau.lists().look(clock.instant());
      Instant due = due();
      List<Member> members = members(due);
      bureau.subscribe(members);
      // A program that has run for days has done all this often.
      members.forEach(member -> bureau.desk().preview(member.place()));
      world.watch(
          (_, _) -> {
            taken.incrementAndGet();
            open.countDown();
          });
      world.slack().limitPosting(SLACK, SLACK_AT_ONCE);
      world.slack().limitChannels(1, 1);
      world.discord().limit(DISCORD, DISCORD_AT_ONCE);
      Instant ready = clock.instant();
      try (DigestTimetable timetable =
          new DigestTimetable(bureau.database(), bureau.digests(), clock)) {
        timetable.start();
        boolean all = open.await(patience(due), TimeUnit.SECONDS);
        Instant end = clock.instant();
        double seconds = Duration.between(due, end).toMillis() / 1e3;
        return new BurstReport(
            channels,
            taken.get(),
            POSTS * channels,
            all,
            floor(),
            seconds,
            limited(world),
            questioner.between(ready, due),
            questioner.between(due, end));
      }
    }
  }

  /// Time enough to subscribe and preview them all before.
  private Instant due() {
    return clock.instant().plusSeconds(3 + channels / 12).truncatedTo(ChronoUnit.SECONDS);
  }

  private List<Member> members(Instant due) {
    // Wherever it is noon, so that the day does not end meanwhile.
    int hour = due.atZone(ZoneOffset.UTC).getHour();
    ZoneOffset zone = ZoneOffset.ofHours(NOON - hour);
    LocalTime time = due.atZone(zone).toLocalTime();
    List<Member> members = new ArrayList<>();
    for (int number = 0; number < channels; number++) {
      boolean slack = number % 2 == 0;
      Place place =
          slack
              ? new Place(Platform.SLACK, "T0LAB", "C%07d".formatted(number))
              : new Place(Platform.DISCORD, FakeDiscordWorld.GUILD, "31%016d".formatted(number));
      members.add(
          new Member(
              number,
              place,
              slack ? "U0" + number : FakeDiscordWorld.PERSON,
              zone,
              time,
              EnumSet.allOf(DayOfWeek.class),
              List.of(""),
              5));
    }
    return members;
  }

  /// What is allowed at once needs no time.
  private double floor() {
    int onSlack = (channels + 1) / 2;
    int onDiscord = channels / 2;
    return Math.max(
        (POSTS * onSlack - SLACK_AT_ONCE) / SLACK,
        (REQUESTS * onDiscord - DISCORD_AT_ONCE) / DISCORD);
  }

  /// How long to wait in all, from now.
  private long patience(Instant due) {
    Duration until = Duration.between(clock.instant(), due);
    return until.toSeconds() + A_MINUTE + (long) (MUCH_TOO_LONG * floor());
  }

  private static int limited(World world) {
    long onSlack =
        world.slack().otherCalls("chat.postMessage").stream()
            .filter(call -> call.status() == 429)
            .count();
    return (int) onSlack + world.discord().limited();
  }
}

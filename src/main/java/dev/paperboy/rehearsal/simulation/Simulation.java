package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import dev.paperboy.rehearsal.TemporaryFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Many channels over many days: the world goes on by a driven clock, the program does in it what
/// it does, and of each channel's day that is over the audit judges what stands there.
public final class Simulation {
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final int COMPOSED = 2_000;

  private final Scenario scenario;
  private final NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists;
  private final Consumer<String> progress;
  private final List<Member> members;
  private final Instant start;
  private final Instant end;
  private final DrivenClock clock;
  private final Audit audit = new Audit();
  private final Presence presence = new Presence();
  private final Agenda agenda = new Agenda();
  private final List<Runnable> unjudged = new ArrayList<>();
  private final Arrivals arrivals;
  private LocalDate judged;
  private int lives;

  /// @param lists at least one, from [Scenario#FIRST] on
  /// @param progress told of each day
  public Simulation(
      Scenario scenario,
      NavigableMap<LocalDate, List<FakeHuggingFacePaper>> lists,
      Consumer<String> progress) {
    this.scenario = scenario;
    this.lists = lists;
    this.progress = progress;
    members = Membership.of(scenario.seed(), scenario.channels());
    start = Scenario.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    clock = new DrivenClock(start);
    end = start.plus(Duration.ofDays(scenario.days()));
    arrivals = new Arrivals(lists);
    judged = Scenario.FIRST;
  }

  public SimulationReport run() {
    long begin = System.nanoTime();
    try (TemporaryFolder folder = TemporaryFolder.create();
        World world = new World(clock, lists)) {
      world.settle(members);
      Weather weather = new Weather(scenario.seed(), scenario.waits());
      weather.over(world);
      Map<String, Member> byChannel =
          members.stream()
              .collect(Collectors.toMap(one -> one.place().channel(), Function.identity()));
      world.watch(
          (platform, post) -> {
            Member member = byChannel.get(post.channel());
            if (member != null) {
              audit.saw(member, Sighting.of(post, ShownPapers.in(platform, post.body())));
            }
          });
      try (Program program = new Program(now -> life(folder.path(), world, now), presence)) {
        Troubles troubles = new Troubles(scenario, members, world, program, presence, agenda);
        judgements(program);
        troubles.plan(start, new Random(scenario.seed()));
        troubles.start(start);
        program.life().orElseThrow().subscribe(start);
        Instant reached = pass(program, troubles, begin);
        program.start(reached);
        Figures figures = program.life().orElseThrow().figures(Math.min(COMPOSED, members.size()));
        return new SimulationReport(
            scenario,
            audit.findings(),
            program.kills(),
            troubles.counts(),
            weather.lostAnswers(),
            weather.lostRequests(),
            weather.rateLimited(),
            weather.refusals(),
            figures,
            Duration.between(start, reached).toDays(),
            (System.nanoTime() - begin) / 1e9);
      }
    }
  }

  private Instant pass(Program program, Troubles troubles, long begin) {
    Instant now = start;
    while (now.isBefore(end) && System.nanoTime() - begin < scenario.limit().toNanos()) {
      clock.set(now);
      Instant next = end;
      try {
        agenda.run(now);
        if (program.life().isPresent()) {
          // Before it writes of the day that has begun, if it has just been started.
          unjudged.forEach(Runnable::run);
          unjudged.clear();
          next = program.life().get().tick(now);
        }
      } catch (Life.Over e) {
        program.died(now);
        troubles.startSoon(now);
        next = end;
      }
      Instant planned = agenda.next().orElse(end);
      Instant earliest = planned.isBefore(next) ? planned : next;
      now = earliest.isBefore(now.plus(SHORTEST)) ? now.plus(SHORTEST) : earliest;
    }
    return now.isBefore(end) ? now : end;
  }

  /// At the end of each local day; while the program is down its status cannot be asked.
  private void judgements(Program program) {
    Map<ZoneId, List<Member>> zones = members.stream().collect(Collectors.groupingBy(Member::zone));
    zones.forEach(
        (zone, itsMembers) -> {
          for (int i = 1; i < scenario.days(); i++) {
            LocalDate day = Scenario.FIRST.plusDays(i);
            agenda.at(
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                _ -> {
                  Runnable judging = () -> judge(program, itsMembers, day);
                  if (program.life().isPresent()) {
                    judging.run();
                  } else {
                    unjudged.add(judging);
                  }
                });
          }
        });
  }

  private void judge(Program program, List<Member> itsMembers, LocalDate day) {
    Life life = program.life().orElseThrow();
    for (Member member : itsMembers) {
      if (member.isPostingDay(day)) {
        boolean wanted = presence.couldPost(member, day);
        Instant due = member.due(day);
        Place place = member.place();
        audit.over(member, day, wanted, arrivals.hasNews(member, due), () -> life.status(place));
        if (wanted && presence.wasThere(member, due)) {
          arrivals.decided(member, due);
        } else {
          arrivals.undecided(member);
        }
      }
    }
    if (day.isAfter(judged)) {
      judged = day;
      progress.accept(day + ": " + audit.findings());
    }
  }

  private Life life(Path folder, World world, Instant now) {
    lives++;
    if (lives % scenario.processes() != 0) {
      return new LifeHere(folder, world.addresses(), members, now);
    }
    LifeInProcess life =
        new LifeInProcess(folder, world.addresses(), scenario.seed(), scenario.channels(), now);
    world.watch((_, _) -> life.posted());
    return life;
  }
}

package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.rehearsal.FakeDiscordWorld;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Channels of all kinds in all kinds of zones, always the same ones for a seed.
public final class Membership {
  /// Whole, half and quarter hours; clocks that go forward, back, by half an hour, around Ramadan,
  /// or for the last time: Almaty changed its rules on 1 March 2024.
  static final List<ZoneId> ZONES =
      List.of(
              "Pacific/Kiritimati",
              "Pacific/Chatham",
              "Pacific/Auckland",
              "Australia/Lord_Howe",
              "Australia/Sydney",
              "Australia/Adelaide",
              "Australia/Darwin",
              "Asia/Tokyo",
              "Asia/Shanghai",
              "Asia/Yangon",
              "Asia/Kathmandu",
              "Asia/Kolkata",
              "Asia/Almaty",
              "Asia/Kabul",
              "Asia/Tehran",
              "Asia/Beirut",
              "Africa/Cairo",
              "Africa/Casablanca",
              "Africa/Nairobi",
              "Europe/Berlin",
              "Europe/London",
              "UTC",
              "Atlantic/Azores",
              "America/Sao_Paulo",
              "America/St_Johns",
              "America/Santiago",
              "America/New_York",
              "America/Los_Angeles",
              "Pacific/Marquesas",
              "Pacific/Pago_Pago")
          .stream()
          .map(ZoneId::of)
          .toList();

  /// What nobody writes about.
  static final String NOTHING = "zebrafish telescopes";

  private static final List<LocalTime> ODD_TIMES =
      List.of(
          LocalTime.of(0, 0),
          LocalTime.of(0, 30),
          LocalTime.of(1, 30),
          LocalTime.of(2, 15),
          LocalTime.of(2, 30),
          LocalTime.of(7, 45),
          LocalTime.of(12, 0),
          LocalTime.of(17, 30),
          LocalTime.of(21, 0));

  private static final LocalTime NEARLY_MIDNIGHT = LocalTime.of(23, 40);
  private static final LocalTime USUAL = LocalTime.of(9, 0);
  private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final int SERVERS = 100;
  private static final int SMALLEST_SERVER = 5;

  private Membership() {}

  /// So many channels.
  public static List<Member> of(long seed, int count) {
    Random random = new Random(seed);
    int inServer = Math.max(SMALLEST_SERVER, count / (2 * SERVERS));
    List<Member> members = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      ZoneId zone = ZONES.get(number % ZONES.size());
      Platform platform = platform(random.nextInt(10));
      members.add(
          new Member(
              number,
              place(platform, number, inServer),
              platform == Platform.DISCORD ? FakeDiscordWorld.PERSON : "U0" + number,
              zone,
              time(random, platform),
              days(random),
              topics(random),
              1 + random.nextInt(5)));
    }
    return members;
  }

  private static Platform platform(int tenth) {
    if (tenth == 0) {
      return Platform.EMAIL;
    }
    return tenth < 6 ? Platform.SLACK : Platform.DISCORD;
  }

  private static Place place(Platform platform, int number, int inServer) {
    return switch (platform) {
      case SLACK -> new Place(platform, "T0LAB", "C%07d".formatted(number));
      case DISCORD ->
          new Place(platform, "21%016d".formatted(number / inServer), "31%016d".formatted(number));
      case EMAIL -> Place.inbox("m" + number + "@example.org");
      case WEB, TERMINAL -> throw new IllegalArgumentException(platform + " is not simulated");
    };
  }

  /// A mail server puts off for half an hour, which a digest just before midnight has not.
  private static LocalTime time(Random random, Platform platform) {
    int tenth = random.nextInt(20);
    if (tenth == 0 && platform != Platform.EMAIL) {
      return NEARLY_MIDNIGHT;
    }
    return tenth < 12 ? USUAL : ODD_TIMES.get(random.nextInt(ODD_TIMES.size()));
  }

  private static Set<DayOfWeek> days(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
      case 3, 4 -> EnumSet.allOf(DayOfWeek.class);
      default -> WORKING;
    };
  }

  private static List<String> topics(Random random) {
    String topic = MadeLists.SUBJECTS.get(random.nextInt(MadeLists.SUBJECTS.size()));
    return switch (random.nextInt(20)) {
      case 0 -> List.of(NOTHING);
      case 1, 2 -> List.of("", topic);
      case 3, 4, 5, 6, 7, 8, 9, 10 -> List.of(topic);
      default -> List.of("");
    };
  }
}

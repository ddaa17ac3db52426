package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingDaysTest {
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  @ParameterizedTest
  @CsvSource({
    // An ordinary day, in a zone with half hours too.
    "Europe/Berlin, 09:00, 2026-11-25, 2026-11-25T08:00:00Z",
    "Asia/Kolkata, 09:30, 2026-11-25, 2026-11-25T04:00:00Z",
    "Asia/Kathmandu, 09:00, 2026-11-25, 2026-11-25T03:15:00Z",
    "Australia/Lord_Howe, 09:00, 2026-11-25, 2026-11-24T22:00:00Z",
    // The hour that is left out, and the one that comes twice.
    "Europe/Berlin, 02:30, 2026-03-29, 2026-03-29T01:30:00Z",
    "Europe/Berlin, 02:30, 2026-10-25, 2026-10-25T00:30:00Z",
    // Clocks that are put forward at midnight, and back over midnight.
    "America/Sao_Paulo, 00:15, 2018-11-04, 2018-11-04T03:15:00Z",
    "America/Sao_Paulo, 23:30, 2018-02-17, 2018-02-18T01:30:00Z",
    // A leap day.
    "Europe/Berlin, 09:00, 2028-02-29, 2028-02-29T08:00:00Z",
  })
  void aDayHasOneMoment(ZoneId zone, LocalTime time, LocalDate day, Instant moment) {
    assertThat(new PostingDays(time, zone, EVERY_DAY).moment(day)).isEqualTo(moment);
  }

  @Test
  void anHourThatIsLeftOutBeforeMidnightStaysWithinItsDay() {
    // Greenland puts its clocks forward on the evening before, from 22:00 to 23:00 or later.
    ZoneId zone = ZoneId.of("America/Nuuk");
    PostingDays days = new PostingDays(LocalTime.of(23, 30), zone, EVERY_DAY);
    for (LocalDate day = LocalDate.of(2020, 1, 1);
        day.isBefore(LocalDate.of(2027, 1, 1));
        day = day.plusDays(1)) {
      assertThat(days.today(days.moment(day))).isEqualTo(day);
    }
  }

  @Test
  void aDayThatACountryLeftOutIsNone() {
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    assertThat(posts(samoa, LocalTime.of(9, 0), EVERY_DAY, "2011-12-28T00:00:00Z", 5))
        .contains(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31))
        .doesNotContain(LocalDate.of(2011, 12, 30));
  }

  @Test
  void everyZoneHasOnePostOnEveryPostingDay() {
    Random random = new Random(5);
    List<String> zones = new ArrayList<>(new TreeSet<>(ZoneId.getAvailableZoneIds()));
    for (int i = 0; i < 120; i++) {
      ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
      LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
      int year = 1995 + random.nextInt(40);
      String start = year + "-0" + (1 + random.nextInt(9)) + "-01T00:00:00Z";
      List<LocalDate> posts = posts(zone, time, WEEKDAYS, start, 60);
      List<LocalDate> wanted = new ArrayList<>();
      LocalDate first = posts.getFirst();
      for (LocalDate day = first; !day.isAfter(posts.getLast()); day = day.plusDays(1)) {
        boolean exists = day.atStartOfDay(zone).toLocalDate().equals(day);
        if (exists && WEEKDAYS.contains(day.getDayOfWeek())) {
          wanted.add(day);
        }
      }
      assertThat(posts).as("%s at %s from %s", zone, time, start).isEqualTo(wanted);
      assertThat(posts).hasSizeGreaterThan(38);
    }
  }

  /// The days that are posted on when one looks at whatever moment `next` names.
  private static List<LocalDate> posts(
      ZoneId zone, LocalTime time, Set<DayOfWeek> week, String start, int days) {
    PostingDays posting = new PostingDays(time, zone, week);
    Instant now = Instant.parse(start);
    Instant end = now.plus(Duration.ofDays(days));
    List<LocalDate> done = new ArrayList<>();
    while (now.isBefore(end)) {
      LocalDate last = done.isEmpty() ? null : done.getLast();
      posting.due(now, last, done::contains).ifPresent(done::add);
      LocalDate latest = done.isEmpty() ? null : done.getLast();
      now = posting.next(now, posting.today(now), latest, done::contains).orElse(end);
    }
    return done;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aClockThatJumpsNeverMakesTwoPostsOfADayAndLosesNoneItRunsThrough(long seed) {
    Random random = new Random(seed);
    ZoneId zone = ZoneId.of("America/St_Johns");
    PostingDays posting = new PostingDays(LocalTime.of(9, 0), zone, EVERY_DAY);
    Set<LocalDate> done = new HashSet<>();
    Instant now = Instant.parse("2026-10-01T00:00:00Z");
    for (int jump = 0; jump < 30; jump++) {
      for (int hour = 0; hour < 48; hour++) {
        LocalDate today = posting.today(now);
        Optional<LocalDate> due = posting.due(now, last(done, today), done::contains);
        due.ifPresent(day -> assertThat(done.add(day)).isTrue());
        now = now.plus(Duration.ofHours(1));
      }
      LocalDate yesterday = posting.today(now).minusDays(1);
      assertThat(done).contains(yesterday);
      now = now.plus(Duration.ofHours(random.nextInt(400) - 200));
    }
  }

  private static @Nullable LocalDate last(Set<LocalDate> done, LocalDate by) {
    return done.stream().filter(day -> !day.isAfter(by)).max(LocalDate::compareTo).orElse(null);
  }

  @Test
  void aMissedWeeklyDigestComesTheNextDayAndAMissedDailyOneWithTheNext() {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    LocalDate monday = LocalDate.of(2026, 11, 23);
    PostingDays weekly = new PostingDays(LocalTime.of(9, 0), zone, EnumSet.of(DayOfWeek.MONDAY));
    Instant tuesday = Instant.parse("2026-11-24T12:00:00Z");
    assertThat(weekly.due(tuesday, monday.minusDays(7), day -> false))
        .contains(LocalDate.of(2026, 11, 24));
    assertThat(weekly.due(tuesday, monday, day -> false)).isEmpty();
    assertThat(weekly.due(tuesday, null, day -> false)).isEmpty();

    PostingDays daily = new PostingDays(LocalTime.of(9, 0), zone, WEEKDAYS);
    Instant saturday = Instant.parse("2026-11-28T12:00:00Z");
    assertThat(daily.due(saturday, LocalDate.of(2026, 11, 26), day -> false)).isEmpty();
  }

  @Test
  void nothingIsDueBeforeItsHour() {
    PostingDays days = new PostingDays(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"), EVERY_DAY);
    LocalDate yesterday = LocalDate.of(2026, 11, 24);
    assertThat(days.due(Instant.parse("2026-11-25T07:59:59Z"), yesterday, day -> false)).isEmpty();
    assertThat(days.due(Instant.parse("2026-11-25T08:00:00Z"), yesterday, day -> false))
        .contains(LocalDate.of(2026, 11, 25));
  }
}

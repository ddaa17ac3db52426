package dev.paperboy.ingest.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T12:00:00Z, 2026-11-20, Sunday before the announcement",
    "2026-11-23T04:00:00Z, 2026-11-20, Sunday evening, announced but not made into a feed",
    "2026-11-23T05:30:00Z, 2026-11-23, Monday half an hour after midnight in winter",
    "2026-07-20T04:30:00Z, 2026-07-20, the same in summer",
    "2026-07-20T04:00:00Z, 2026-07-17, and just before",
    "2026-11-27T18:00:00Z, 2026-11-26, nothing was announced on Thanksgiving",
    "2026-11-28T18:00:00Z, 2026-11-26, nor on the Friday after it",
    "2026-11-30T18:00:00Z, 2026-11-30, and on Sunday again",
    "2026-09-08T18:00:00Z, 2026-09-07, Labor Day is a Monday",
    "2026-12-30T18:00:00Z, 2026-12-29, the days between the years",
    "2027-01-02T18:00:00Z, 2026-12-31, New Year's Eve and Day",
  })
  void theNewestFeedIsOfTheDayAfterTheLastAnnouncement(String now, LocalDate feed, String why) {
    assertThat(ArxivCalendar.newestFeed(Instant.parse(now))).as(why).isEqualTo(feed);
  }

  @Test
  void announcementsStayAtEightInNewYorkWhenTheClocksChange() {
    assertThat(ArxivCalendar.announced(LocalDate.of(2026, 3, 6)))
        .isEqualTo(Instant.parse("2026-03-06T01:00:00Z"));
    assertThat(ArxivCalendar.announced(LocalDate.of(2026, 3, 9)))
        .isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
    assertThat(ArxivCalendar.announced(LocalDate.of(2026, 10, 30)))
        .isEqualTo(Instant.parse("2026-10-30T00:00:00Z"));
    assertThat(ArxivCalendar.announced(LocalDate.of(2026, 11, 2)))
        .isEqualTo(Instant.parse("2026-11-02T01:00:00Z"));
  }

  @Test
  void saysUntilWhenNothingIsExpectedAndWhy() {
    Instant friday = Instant.parse("2026-11-20T18:00:00Z");
    Instant thanksgiving = Instant.parse("2026-11-26T18:00:00Z");
    LocalDate monday = LocalDate.of(2026, 11, 23);
    LocalDate afterThanksgiving = LocalDate.of(2026, 11, 30);

    assertThat(ArxivCalendar.untilNext(monday, friday))
        .isEqualTo("no announcements until Sunday 20:00 New York");
    assertThat(ArxivCalendar.untilNext(afterThanksgiving, thanksgiving))
        .isEqualTo("no announcements until Sunday 20:00 New York (today is a holiday there)");
    assertThat(ArxivCalendar.untilNext(monday, Instant.parse("2026-11-23T03:00:00Z")))
        .isEqualTo("announced Sunday 20:00 New York, to be had after midnight there");
  }
}

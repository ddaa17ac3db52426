package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private final Audit audit = new Audit();
  private final Member slack = member(Platform.SLACK, "");
  private final Member topic = member(Platform.DISCORD, "flow matching");
  private final Member mail = member(Platform.EMAIL, "");

  private static Member member(Platform platform, String topic) {
    return member(platform, topic, LocalTime.of(9, 0));
  }

  private static Member at(LocalTime time) {
    return member(Platform.SLACK, "", time);
  }

  private static Member member(Platform platform, String topic, LocalTime time) {
    return new Member(
        0,
        new Place(platform, "T1", "C-" + platform),
        "U1",
        ZoneId.of("Asia/Kolkata"),
        time,
        EnumSet.allOf(DayOfWeek.class),
        List.of(topic),
        5);
  }

  private void post(Member member, LocalDate day, String delivery, String... papers) {
    boolean thread = delivery.endsWith("t");
    audit.saw(member, new Sighting(member.due(day), delivery, thread, List.of(papers)));
  }

  private void over(Member member, LocalDate day, boolean news, String status) {
    audit.over(member, day, true, news, () -> status);
  }

  @Test
  void aCleanLogIsClean() {
    post(slack, DAY, "d1m", "1", "2");
    post(slack, DAY, "d1t", "3");
    post(topic, DAY, "d1m", "1");
    over(slack, DAY, true, "");
    post(slack, DAY.plusDays(1), "d2m", "4");
    over(slack, DAY.plusDays(1), true, "");
    over(topic, DAY.plusDays(1), true, "2024-03-01: nothing posted, of 3 new papers, 3 muted");
    Findings findings = audit.findings();
    assertThat(findings.clean()).isTrue();
    assertThat(findings.posted()).isEqualTo(3);
    assertThat(findings.shown()).isEqualTo(5);
    assertThat(findings.silent()).isEqualTo(1);
    assertThat(findings.days()).isEqualTo(3);
    assertThat(findings.examples()).isEmpty();
  }

  @Test
  void thePostThatComesTwiceIsADuplicate() {
    post(slack, DAY, "d1m", "1");
    post(slack, DAY.plusDays(1), "d1m");
    assertThat(audit.findings().duplicates()).isEqualTo(1);
    assertThat(audit.findings().clean()).isFalse();
  }

  @Test
  void aSecondMessageOrThreadOnALocalDayIsADuplicate() {
    post(slack, DAY, "d1m");
    post(slack, DAY, "d1t");
    post(slack, DAY, "d2m");
    post(slack, DAY, "d2t");
    assertThat(audit.findings().duplicates()).isEqualTo(2);
    assertThat(audit.findings().examples()).hasSize(2).allMatch(one -> one.contains("2024-02-29"));
  }

  @Test
  void aPaperShownAgainInTheSameChannelIsRepeatedWhereverItStands() {
    post(slack, DAY, "d1m", "1", "2", "2");
    post(slack, DAY, "d1t", "1");
    post(slack, DAY.plusDays(9), "d9m", "2");
    post(topic, DAY, "d1m", "1");
    assertThat(audit.findings().repeatedPapers()).isEqualTo(3);
  }

  @Test
  void aSilenceThoughPapersHadComeIsAMissedDayWhateverTheStatusSays() {
    over(slack, DAY, true, "2024-02-29: nothing posted, no new papers have arrived since then");
    assertThat(audit.findings().missedDays()).isEqualTo(1);
    assertThat(audit.findings().unexplainedSilences()).isZero();
  }

  @Test
  void whatTheStatusSaysIsThereAndIsNotIsAMissedDay() {
    over(topic, DAY, false, "2024-02-29: 5 papers posted");
    over(slack, DAY, false, "2024-02-29: not posted: it was not taken in time");
    over(slack, DAY.plusDays(1), false, "2024-03-01: perhaps posted; the answer was lost");
    assertThat(audit.findings().missedDays()).isEqualTo(3);
  }

  @Test
  void aSilenceThatTheStatusDoesNotSpeakOfIsUnexplained() {
    over(topic, DAY, false, "");
    over(topic, DAY.plusDays(1), false, "2024-02-29: nothing posted, no new papers");
    over(topic, DAY.plusDays(2), false, "2024-03-02: nothing posted, ");
    assertThat(audit.findings().unexplainedSilences()).isEqualTo(3);
    assertThat(audit.findings().missedDays()).isZero();
  }

  @Test
  void inMailADoubtThatTheStatusOwnsUpToIsCountedApart() {
    over(mail, DAY, true, "2024-02-29: perhaps posted; the answer was lost");
    post(mail, DAY.plusDays(1), "d2m", "1");
    over(mail, DAY.plusDays(1), true, "2024-03-01: perhaps posted; the answer was lost");
    assertThat(audit.findings().doubtful()).isEqualTo(2);
    assertThat(audit.findings().clean()).isTrue();
  }

  @Test
  void aPostThatWasDueLateIsOfTheDayBeforeTheNightInWhichItComes() {
    Member late = at(LocalTime.of(23, 40));
    audit.saw(late, new Sighting(late.due(DAY).plusSeconds(1_800), "d1m", false, List.of("1")));
    post(late, DAY.plusDays(1), "d2m", "2");
    over(late, DAY, true, "");
    over(late, DAY.plusDays(1), true, "");
    assertThat(audit.findings().clean()).isTrue();

    Member early = at(LocalTime.of(0, 5));
    post(early, DAY, "d1m", "1");
    audit.saw(early, new Sighting(early.due(DAY).plusSeconds(1_800), "d2m", false, List.of("2")));
    assertThat(audit.findings().duplicates()).isEqualTo(1);
  }

  @Test
  void aDayThatWasNotToBeHadIsNotJudged() {
    audit.over(slack, DAY, false, true, () -> "");
    assertThat(audit.findings().days()).isZero();
    assertThat(audit.findings().clean()).isTrue();
  }
}

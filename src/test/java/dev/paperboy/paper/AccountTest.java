package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final PaperId ID = new PaperId("2405.20320");
  private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

  @Test
  void theOrderAndNumberOfReportsMakesNoDifference() {
    Random random = new Random(20_260_311);
    for (int round = 0; round < 2_000; round++) {
      List<Report> reports = new ArrayList<>();
      int count = 2 + random.nextInt(6);
      for (int i = 0; i < count; i++) {
        reports.add(report(random));
      }
      Account first = joined(reports);
      reports.add(reports.get(random.nextInt(count)));
      Collections.shuffle(reports, random);
      assertThat(joined(reports)).isEqualTo(first);
      int cut = 1 + random.nextInt(reports.size() - 1);
      assertThat(joined(reports.subList(0, cut)).and(joined(reports.subList(cut, reports.size()))))
          .isEqualTo(first);
    }
  }

  @Test
  void arxivIsBelievedAboutTheTextAndTheListAboutVotes() {
    Account account =
        Account.of(told(SourceKind.ARXIV, NOON, "As on arXiv", new Signals(null, 1, null, null)))
            .and(
                Account.of(
                    told(
                        SourceKind.HUGGING_FACE,
                        NOON.plusSeconds(60),
                        "As on the list",
                        new Signals(null, 40, 7, null))));
    assertThat(account.paper().title()).isEqualTo("As on arXiv");
    assertThat(account.paper().signals()).isEqualTo(new Signals(null, 40, 7, null));
    assertThat(account.provenance().of(Field.TEXT)).contains(new Claim(SourceKind.ARXIV, NOON));
  }

  @Test
  void votesFallWhenTheirSourceSaysSoAndStayWhenItIsSilent() {
    Account counted = Account.of(told(SourceKind.HUGGING_FACE, NOON, "T", votes(9)));
    Account later = Account.of(told(SourceKind.HUGGING_FACE, NOON.plusSeconds(1), "T", votes(8)));
    Account silent =
        Account.of(told(SourceKind.HUGGING_FACE, NOON.plusSeconds(2), "T", Signals.NONE));
    assertThat(counted.and(later).and(silent).paper().signals().upvotes()).isEqualTo(8);
  }

  @Test
  void aTextWithoutAbstractReplacesNone() {
    Account whole = Account.of(told(SourceKind.SEED_PAGE, NOON, "Whole", Signals.NONE));
    Account cut =
        Account.of(new Report(SourceKind.ARXIV, NOON, paper("Cut", "", Publication.UNKNOWN)));
    assertThat(whole.and(cut).paper().title()).isEqualTo("Whole");
  }

  @Test
  void versionsOnlyRiseAndTheFirstListCounts() {
    Account third = Account.of(published(NOON, 3, LocalDate.of(2026, 3, 10)));
    Account lagging = Account.of(published(NOON.plusSeconds(9), 2, LocalDate.of(2026, 3, 11)));
    Publication publication = third.and(lagging).paper().publication();
    assertThat(publication.version()).isEqualTo(3);
    assertThat(publication.listed()).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void silenceAboutVersionsDoesNotTakeAWithdrawalBack() {
    Account withdrawn =
        Account.of(
            new Report(
                SourceKind.FILE,
                NOON,
                paper("T", "A.", new Publication(null, true, null, null, null, null))));
    Account silent = Account.of(told(SourceKind.ARXIV, NOON, "T", Signals.NONE));
    assertThat(withdrawn.and(silent).paper().publication().withdrawn()).isTrue();
    Account back = Account.of(published(NOON, 4, LocalDate.of(2026, 3, 10)));
    assertThat(withdrawn.and(back).paper().publication().withdrawn()).isFalse();
  }

  @Test
  void provenanceComesBackFromItsText() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      Provenance provenance = joined(List.of(report(random), report(random))).provenance();
      assertThat(Provenance.parse(provenance.text())).isEqualTo(provenance);
    }
    assertThat(Account.of(told(SourceKind.HUGGING_FACE, NOON, "T", votes(1))).provenance().text())
        .isEqualTo("hugging_face 2026-03-11T12:00:00Z text upvotes");
  }

  private static Account joined(List<Report> reports) {
    return reports.stream().map(Account::of).reduce(Account::and).orElseThrow();
  }

  private static Signals votes(int upvotes) {
    return new Signals(null, upvotes, null, null);
  }

  private static Report told(SourceKind source, Instant at, String title, Signals signals) {
    return new Report(
        source,
        at,
        new Paper(ID, PaperText.asGiven(title, "A."), List.of(), null, List.of(), null, signals));
  }

  private static Report published(Instant at, int version, LocalDate listed) {
    return new Report(
        SourceKind.ARXIV,
        at,
        paper("T", "A.", new Publication(version, false, null, null, null, listed)));
  }

  private static Paper paper(String title, String abstractText, Publication publication) {
    return new Paper(
        ID,
        PaperText.asGiven(title, abstractText),
        List.of(),
        null,
        List.of(),
        null,
        Signals.NONE,
        publication);
  }

  /// Few values, so that ties are common.
  private static Report report(Random random) {
    SourceKind[] kinds = SourceKind.values();
    Paper paper =
        new Paper(
            ID,
            PaperText.asGiven("Title " + random.nextInt(3), random.nextBoolean() ? "" : "A."),
            random.nextBoolean() ? List.of() : List.of(new Author("A" + random.nextInt(3))),
            day(random),
            random.nextBoolean() ? List.of() : List.of("cs.C" + "VLR".charAt(random.nextInt(3))),
            random.nextBoolean() ? null : URI.create("https://e.org/" + random.nextInt(3)),
            new Signals(
                random.nextBoolean() ? null : 1 + random.nextInt(3),
                count(random),
                count(random),
                count(random)),
            new Publication(
                random.nextBoolean() ? null : 1 + random.nextInt(3),
                random.nextBoolean(),
                random.nextBoolean() ? null : "10.1/" + random.nextInt(3),
                random.nextBoolean() ? null : "J" + random.nextInt(3),
                random.nextBoolean() ? null : "C" + random.nextInt(3),
                day(random)));
    return new Report(
        kinds[random.nextInt(kinds.length)], NOON.plusSeconds(random.nextInt(3)), paper);
  }

  private static @Nullable Integer count(Random random) {
    return random.nextBoolean() ? null : random.nextInt(3);
  }

  private static @Nullable LocalDate day(Random random) {
    return random.nextBoolean() ? null : LocalDate.of(2026, 3, 9 + random.nextInt(3));
  }
}

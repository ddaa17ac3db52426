package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperEvent.Kind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  private static final PaperId ID = new PaperId("2405.20320");
  private static final Instant THEN = Instant.parse("2026-03-10T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");

  @Test
  void aNewPaperOnAListIsListedAndNothingElse() {
    Account listed =
        account(
            SourceKind.HUGGING_FACE,
            "T",
            "A.",
            null,
            Publication.listedOn(LocalDate.of(2026, 3, 11)));
    assertThat(Happenings.between(null, listed, NOW))
        .containsExactly(new PaperEvent(ID, Kind.LISTED, "2026-03-11", NOW));
    assertThat(Happenings.between(listed, listed, NOW)).isEmpty();
  }

  @Test
  void versionsAndWithdrawalsAreTold() {
    Account first = account(SourceKind.ARXIV, "T", "A.", null, version(1, false));
    Account third = account(SourceKind.ARXIV, "T", "A.", null, version(3, true));
    assertThat(Happenings.between(first, third, NOW))
        .containsExactly(
            new PaperEvent(ID, Kind.NEW_VERSION, "3", NOW),
            new PaperEvent(ID, Kind.WITHDRAWN, "3", NOW));
    assertThat(Happenings.between(third, third, NOW)).isEmpty();
  }

  @Test
  void codeAppearsOnce() {
    Account without = account(SourceKind.HUGGING_FACE, "T", "A.", null, Publication.UNKNOWN);
    Account with =
        account(SourceKind.HUGGING_FACE, "T", "A.", "https://e.org/c", Publication.UNKNOWN);
    assertThat(Happenings.between(without, with, NOW))
        .containsExactly(new PaperEvent(ID, Kind.CODE_APPEARED, "https://e.org/c", NOW));
    assertThat(Happenings.between(null, with, NOW)).isEmpty();
  }

  @Test
  void onlyTheAuthorsOwnChangesOfTheTextAreTold() {
    Account page =
        account(SourceKind.SEED_PAGE, "A 64times64 title", "A.", null, Publication.UNKNOWN);
    Account list =
        account(SourceKind.HUGGING_FACE, "A title", "Abstract.", null, Publication.UNKNOWN);
    Account dotted = account(SourceKind.ARXIV, "A title.", "Abstract.", null, Publication.UNKNOWN);
    Account renamed = account(SourceKind.ARXIV, "Another title", "New.", null, Publication.UNKNOWN);
    assertThat(Happenings.between(page, list, NOW)).isEmpty();
    assertThat(Happenings.between(list, dotted, NOW)).isEmpty();
    assertThat(Happenings.between(list, renamed, NOW))
        .extracting(PaperEvent::kind)
        .containsExactly(Kind.TITLE_CHANGED, Kind.ABSTRACT_CHANGED);
  }

  private static Publication version(int version, boolean withdrawn) {
    return new Publication(version, withdrawn, null, null, null, null);
  }

  private static Account account(
      SourceKind source,
      String title,
      String abstractText,
      @Nullable String code,
      Publication publication) {
    return Account.of(
        new Report(
            source,
            THEN,
            new Paper(
                ID,
                PaperText.asGiven(title, abstractText),
                List.of(),
                null,
                List.of(),
                code == null ? null : URI.create(code),
                Signals.NONE,
                publication)));
  }
}

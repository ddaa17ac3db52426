package dev.paperboy.trending;

import static dev.paperboy.trending.PaperTable.hour;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendingTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

  @TempDir Path folder;
  private PaperTable table;

  @BeforeEach
  void open() {
    table = new PaperTable(folder);
  }

  @AfterEach
  void close() {
    table.close();
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void aSeedPageAloneIsShownInItsOrder(Window window) {
    List<PaperId> page = table.seedPage(83);
    assertThat(table.at(hour(FRIDAY, 9), window)).isEqualTo(page);
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void aPlaceOnTheSeedPageIsWorthLessThanAnyCountedVote(Window window) {
    List<PaperId> page = table.seedPage(20);
    PaperId voted = table.listed(WEDNESDAY, 1, hour(WEDNESDAY, 12));
    assertThat(table.at(hour(FRIDAY, 9), window)).startsWith(voted).endsWith(page.getLast());
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void aDayWithoutVotesIsNotEmpty(Window window) {
    List<PaperId> listed = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      listed.add(table.listed(FRIDAY, null, hour(FRIDAY, 1)));
    }
    assertThat(table.at(hour(FRIDAY, 9), window)).containsExactlyInAnyOrderElementsOf(listed);
    PaperId late = table.listed(MONDAY, 0, hour(MONDAY, 1));
    assertThat(table.at(hour(MONDAY, 9), window)).contains(late).containsAll(listed);
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void listsLongAgoAreShownWhereNoneCameSince(Window window) {
    PaperId best = table.listed(FRIDAY, 90, hour(FRIDAY, 20));
    PaperId second = table.listed(FRIDAY, 50, hour(FRIDAY, 20));
    assertThat(table.at(hour(FRIDAY.plusDays(100), 9), window)).containsExactly(best, second);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aWeekendDoesNotResetTheList(long seed) {
    threeListsBefore(FRIDAY, new Random(seed));
    Set<PaperId> onFriday = firstTen(hour(FRIDAY, 21));
    assertThat(stillThere(onFriday, FRIDAY.plusDays(1))).isGreaterThanOrEqualTo(7);
    assertThat(stillThere(onFriday, FRIDAY.plusDays(2))).isGreaterThanOrEqualTo(7);
    for (int i = 0; i < 15; i++) {
      table.listed(MONDAY, 0, hour(MONDAY, 2));
    }
    assertThat(stillThere(onFriday, MONDAY)).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(Window.class)
  void oneLabCannotFillTheList(Window window) {
    for (int i = 0; i < 40; i++) {
      String title = "Work of the big lab number " + i;
      table.listed(FRIDAY, 200 - i, hour(FRIDAY, 12), "Head of Lab", title);
    }
    List<PaperId> others = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      others.add(table.listed(FRIDAY, 1, hour(FRIDAY, 12)));
    }
    List<PaperId> list = table.at(hour(FRIDAY, 13), window);
    assertThat(list.subList(0, 10)).containsAll(others);
    assertThat(list).hasSize(48);
  }

  @Test
  void versionsOfOneWorkDoNotFollowEachOther() {
    String title = "Latent consistency models synthesize images in a few inference steps";
    PaperId first = table.listed(FRIDAY, 80, hour(FRIDAY, 12), "One", title);
    PaperId second = table.listed(FRIDAY, 79, hour(FRIDAY, 12), "Two", title + " revisited");
    PaperId other = table.listed(FRIDAY, 60, hour(FRIDAY, 12));
    assertThat(table.at(hour(FRIDAY, 13), Window.TODAY)).containsExactly(first, other, second);
  }

  @Test
  void aVoteThatIsCountedMovesTheListAtOnce() {
    PaperId first = table.listed(FRIDAY, 20, hour(FRIDAY, 8));
    PaperId second = table.listed(FRIDAY, 10, hour(FRIDAY, 8));
    Instant now = hour(FRIDAY, 9).plusSeconds(60);
    assertThat(table.at(now, Window.TODAY)).containsExactly(first, second);
    table.count(second, FRIDAY, 40, now);
    assertThat(table.at(now, Window.TODAY)).containsExactly(second, first);
  }

  @Test
  void whatAPaperGainedIsSaidOfTheWindow() {
    PaperId paper = table.listed(WEDNESDAY, 10, hour(WEDNESDAY, 9));
    table.count(paper, WEDNESDAY, 23, hour(WEDNESDAY, 20));
    table.count(paper, WEDNESDAY, 41, hour(FRIDAY, 8));
    Instant now = hour(FRIDAY, 9);
    assertThat(reasons(paper, now, Window.TODAY).upvotesGained()).isEqualTo(18);
    assertThat(reasons(paper, now, Window.WEEK).upvotesGained()).isEqualTo(41);
    assertThat(reasons(paper, now, Window.TODAY).isRising()).isTrue();
  }

  @Test
  void anEarlierMomentKnowsNothingOfWhatCameLater() {
    PaperId paper = table.listed(WEDNESDAY, 10, hour(WEDNESDAY, 9));
    table.count(paper, WEDNESDAY, 41, hour(FRIDAY, 8));
    PaperId later = table.listed(FRIDAY, 99, hour(FRIDAY, 8));
    assertThat(reasons(paper, hour(WEDNESDAY, 12), Window.TODAY).counts().upvotes()).isEqualTo(10);
    assertThat(table.at(hour(WEDNESDAY, 12), Window.TODAY)).doesNotContain(later);
  }

  @Test
  void newsAreWhatWasListedOrRoseSinceAMoment() {
    PaperId old = table.listed(WEDNESDAY, 50, hour(WEDNESDAY, 9));
    PaperId risen = table.listed(WEDNESDAY, 10, hour(WEDNESDAY, 9));
    table.count(old, WEDNESDAY, 51, hour(FRIDAY, 8));
    table.count(risen, WEDNESDAY, 40, hour(FRIDAY, 8));
    PaperId fresh = table.listed(FRIDAY, 2, hour(FRIDAY, 8));
    Instant since = hour(WEDNESDAY.plusDays(1), 9);
    assertThat(table.trending.since(since, hour(FRIDAY, 9)))
        .extracting(Trend::paper)
        .containsExactlyInAnyOrder(risen, fresh);
  }

  private Reasons reasons(PaperId paper, Instant at, Window window) {
    return Objects.requireNonNull(table.trending.of(List.of(paper), at, window).get(paper))
        .reasons();
  }

  private Set<PaperId> firstTen(Instant at) {
    return new HashSet<>(table.at(at, Window.TODAY).subList(0, 10));
  }

  private long stillThere(Set<PaperId> before, LocalDate day) {
    return firstTen(hour(day, 9)).stream().filter(before::contains).count();
  }

  private void threeListsBefore(LocalDate last, Random random) {
    for (int list = 2; list >= 0; list--) {
      LocalDate day = last.minusDays(list);
      for (int i = 0; i < 15; i++) {
        int votes = (int) Math.exp(random.nextGaussian(1.8, 1.1));
        Instant counted = hour(last, 20).minus(Duration.ofMinutes(i));
        table.listed(day, votes, counted);
      }
    }
  }
}

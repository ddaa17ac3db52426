package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Reply;
import dev.paperboy.rehearsal.DrivenClock;
import dev.paperboy.rehearsal.FakeArxiv;
import dev.paperboy.rehearsal.FakeArxivPaper;
import dev.paperboy.rehearsal.FakeHostFault;
import dev.paperboy.rehearsal.FakeHuggingFace;
import dev.paperboy.rehearsal.FakeHuggingFacePaper;
import dev.paperboy.settings.Settings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers that are asked for before any source has brought them.
class SubmitTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;
  private final FakeArxiv arxiv = new FakeArxiv();
  private final FakeHuggingFace site =
      new FakeHuggingFace(new DrivenClock(Instant.parse("2026-11-24T18:00:00Z")));
  private OpenLibrary library;

  @BeforeEach
  void open() {
    library =
        OpenLibrary.in(
            folder,
            TestSources.of(
                EnumSet.allOf(Settings.Source.class),
                site.address(),
                arxiv.api(),
                arxiv.rss(),
                arxiv.oai()));
    arxiv.add(FakeArxivPaper.of("2611.00001", "Wind in sails", "cs.CV").replaced());
  }

  @AfterEach
  void close() {
    library.close();
    arxiv.close();
    site.close();
  }

  @Test
  void anyLinkBringsAPaperInAndFromThenOnItIsFound() {
    Reply reply = library.ask("submit https://www.alphaxiv.org/abs/2611.00001v1");
    library.library().catchUp();

    assertThat(((Reply.WholePaper) reply).card().title()).isEqualTo("Wind in sails");
    assertThat(library.titles("wind in sails")).contains("Wind in sails");
    assertThat(arxiv.host().requests()).hasSize(1);
    assertThat(arxiv.host().requests().getFirst().header("User-Agent"))
        .contains("Paperboy/development (+someone@example.org)");
  }

  @Test
  void anUnknownIdIsFetchedWhenItIsAskedFor() {
    assertThat(library.ask("paper 2611.00001")).isInstanceOf(Reply.WholePaper.class);
    assertThat(library.ask("2611.00001")).isInstanceOf(Reply.WholePaper.class);
    assertThat(arxiv.host().requests()).hasSize(1);
  }

  @Test
  void anIdThatNoPaperHasIsSaidToBeNone() {
    assertThat(understood("paper 2611.99999")).isEqualTo("2611.99999 is not a paper on arXiv.");
  }

  @Test
  void theOtherServiceIsAskedWhereOneIsOutOfReach() {
    arxiv.host().failAlways(new FakeHostFault.Status(429, Map.of("Retry-After", "3600")));
    site.list(DAY, List.of(FakeHuggingFacePaper.of("2611.00002", "From the site", DAY)));
    Reply reply = library.ask("submit 2611.00002");

    assertThat(((Reply.WholePaper) reply).card().title()).isEqualTo("From the site");
  }

  @Test
  void whatCannotBeFetchedCanBeTriedAgainWithAButton() {
    arxiv.host().failAlways(new FakeHostFault.Status(429, Map.of("Retry-After", "3600")));
    site.host().failAlways(new FakeHostFault.Status(429, Map.of("Retry-After", "3600")));
    Reply.NothingFound reply = (Reply.NothingFound) library.ask("submit 2611.00001");

    assertThat(reply.understood().text())
        .isEqualTo("2611.00001 is not among the papers I know and cannot be fetched now.");
    assertThat(reply.actions())
        .extracting(Action::command)
        .containsExactly(new Command.Submit("2611.00001"));
  }

  @Test
  void whatNamesNoPaperIsNotFetched() {
    assertThat(understood("submit example.org/paper"))
        .isEqualTo("example.org/paper names no paper on arXiv.");
    assertThat(arxiv.host().requests()).isEmpty();
  }

  @Test
  void aKnownPaperIsShownWithoutAskingAnybody() {
    assertThat(library.ask("submit 2405.20320")).isInstanceOf(Reply.WholePaper.class);
    assertThat(arxiv.host().requests()).isEmpty();
  }

  private String understood(String typed) {
    return ((Reply.NothingFound) library.ask(typed)).understood().text();
  }
}

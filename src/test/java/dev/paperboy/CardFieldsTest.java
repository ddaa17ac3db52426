package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.ActionShelf;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Paging;
import dev.paperboy.chat.Passage;
import dev.paperboy.chat.Reply;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is changed in a card, every surface shows the change.
class CardFieldsTest {
  private static final URI PAGE = URI.create("https://arxiv.org/abs/2401.00001");
  private static final Card CARD =
      new Card(
          new PaperId("2401.00001"),
          "A title",
          List.of("Ada Lovelace"),
          LocalDate.of(2024, 1, 2),
          "cs.CV",
          Passage.plain("A sentence."),
          Passage.plain("matches something"),
          List.of(new Link("arXiv", PAGE)),
          List.of());

  static Stream<Card> changed() {
    return Stream.of(
        with(
            "Another heading", CARD.authors(), CARD.published(), "cs.CV", "A sentence.", "matches"),
        with("A title", List.of("Grace Hopper"), CARD.published(), "cs.CV", "A sentence.", "m"),
        with("A title", CARD.authors(), LocalDate.of(1999, 12, 30), "cs.CV", "A sentence.", "m"),
        with("A title", CARD.authors(), CARD.published(), "math.GT", "A sentence.", "m"),
        with("A title", CARD.authors(), CARD.published(), "cs.CV", "Quite other words.", "m"),
        with("A title", CARD.authors(), CARD.published(), "cs.CV", "A sentence.", "▲ 41"));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void aChangedFieldChangesEverySurface(Card changed) {
    ReplyForms forms = new ReplyForms(new NoShelf());
    for (Form form : Form.values()) {
      String before = forms.show(reply(CARD), form);
      assertThat(before).isEqualTo(forms.show(reply(CARD), form));
      assertThat(forms.show(reply(changed), form)).as(form.name()).isNotEqualTo(before);
    }
  }

  private static Reply reply(Card card) {
    return new Reply.Cards(
        Passage.plain("Papers"), List.of(), List.of(card), new Paging(1, 1, 1), List.of());
  }

  private static Card with(
      String title,
      List<String> authors,
      @Nullable LocalDate published,
      String category,
      String sentence,
      String why) {
    return new Card(
        CARD.id(),
        title,
        authors,
        published,
        category,
        Passage.plain(sentence),
        Passage.plain(why.equals("▲ 41") ? why : CARD.why().text()),
        CARD.links(),
        CARD.actions());
  }

  private record NoShelf() implements ActionShelf {
    @Override
    public String put(String action) {
      throw new AssertionError("nothing here is long");
    }

    @Override
    public Optional<String> get(String key) {
      return Optional.empty();
    }
  }
}

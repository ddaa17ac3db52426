package dev.paperboy.rehearsal.simulation;

import dev.paperboy.bot.CardPages;
import dev.paperboy.bot.Ladder;
import dev.paperboy.bot.Questions;
import dev.paperboy.bot.Rankings;
import dev.paperboy.bot.SearchAnswer;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Suggestion;
import dev.paperboy.chat.Typing;
import dev.paperboy.search.PaperIndex;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.Spelling;
import dev.paperboy.search.language.QuestionReader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Answers searches as the program does; people in a rehearsal ask nothing else.
final class SearchesOnly implements Handler {
  private static final long PAPERS_CACHED = 100_000;

  private final SearchAnswer answer;

  SearchesOnly(
      PaperIndex index, PaperSearch search, QuestionReader reader, CardPages cards, Clock clock) {
    Rankings rankings = new Rankings(search, PAPERS_CACHED, new SimpleMeterRegistry());
    Ladder ladder = new Ladder(new Spelling(index), rankings::on, rankings::nearest);
    answer = new SearchAnswer(new Questions(reader, ladder, index::visibleChange, clock), cards);
  }

  @Override
  public Reply answer(Command command, Asker asker) {
    if (command instanceof Command.Search(String query, int page)) {
      return answer.to(query, page, asker.place());
    }
    throw new IllegalStateException("nobody asks for that in a rehearsal: " + command);
  }

  @Override
  public Optional<Form> form(Command command, Asker asker) {
    return Optional.empty();
  }

  @Override
  public List<Suggestion> suggest(String typed, Typing what) {
    return List.of();
  }
}

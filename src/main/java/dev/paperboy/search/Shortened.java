package dev.paperboy.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a sentence to a length, at word boundaries, so that as many different words of the question
/// as possible stay in view; its beginning is kept when that loses none.
final class Shortened {
  private static final String ELLIPSIS = "…";

  private final String text;
  private final List<Match> matches;
  private final int longest;

  private Shortened(Sentence sentence, int longest) {
    this.text = sentence.text();
    this.matches = sentence.matches();
    this.longest = longest;
  }

  static Excerpt to(int longest, Sentence sentence) {
    return new Shortened(sentence, longest).excerpt();
  }

  private Excerpt excerpt() {
    if (text.length() <= longest) {
      return new Excerpt(text, spansIn(new Span(0, text.length()), 0));
    }
    Span view = bestView();
    String before = view.start() > 0 ? ELLIPSIS : "";
    String after = view.end() < text.length() ? ELLIPSIS : "";
    String shown = before + text.substring(view.start(), view.end()) + after;
    return new Excerpt(shown, spansIn(view, before.length() - view.start()));
  }

  /// A view may begin where the sentence does, a little before a match, or where it shows the end.
  private Span bestView() {
    Span best = viewFrom(0);
    for (Match match : matches) {
      Span view = viewFrom(wordStart(Math.max(0, match.span().start() - longest / 4)));
      if (inView(view) > inView(best)) {
        best = view;
      }
    }
    return best;
  }

  private int inView(Span view) {
    Set<Integer> seen = new HashSet<>();
    matches.stream()
        .filter(match -> isIn(match.span(), view))
        .forEach(match -> seen.addAll(match.words()));
    return seen.size();
  }

  private Span viewFrom(int wanted) {
    int tail = text.length() - (longest - ELLIPSIS.length());
    int start = wanted > tail ? wordStart(tail) : wanted;
    int room = longest - ELLIPSIS.length() - (start > 0 ? ELLIPSIS.length() : 0);
    if (text.length() - start <= longest - (start > 0 ? ELLIPSIS.length() : 0)) {
      return new Span(start, text.length());
    }
    return new Span(start, wordEnd(start, start + room));
  }

  /// The first place from here where a word begins, or failing that where a character does.
  private int wordStart(int from) {
    if (from == 0) {
      return 0;
    }
    int space = text.indexOf(' ', from - 1);
    return space >= 0 && space < from + longest / 4 ? space + 1 : characterFrom(from);
  }

  private int wordEnd(int start, int limit) {
    int space = text.lastIndexOf(' ', limit);
    int end = space > start + longest / 2 ? space : characterTo(limit);
    while (end > start + 1 && ",;:-–—( ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int characterFrom(int at) {
    BreakIterator characters = characters();
    return characters.isBoundary(at) ? at : characters.following(at);
  }

  private int characterTo(int at) {
    BreakIterator characters = characters();
    return characters.isBoundary(at) ? at : characters.preceding(at);
  }

  private BreakIterator characters() {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ENGLISH);
    characters.setText(text);
    return characters;
  }

  /// The matches in view; those that only a space or a hyphen parts are one.
  private List<Span> spansIn(Span view, int moved) {
    List<Span> spans = new ArrayList<>();
    for (Match match : matches) {
      Span span = match.span();
      if (!isIn(span, view)) {
        continue;
      }
      if (!spans.isEmpty() && touches(spans.getLast(), span)) {
        Span last = spans.removeLast();
        spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        spans.add(span);
      }
    }
    return spans.stream().map(span -> span.movedBy(moved)).toList();
  }

  private boolean touches(Span left, Span right) {
    int apart = right.start() - left.end();
    return apart <= 0 || (apart == 1 && " -".indexOf(text.charAt(left.end())) >= 0);
  }

  private static boolean isIn(Span span, Span view) {
    return span.start() >= view.start() && span.end() <= view.end();
  }
}

package dev.paperboy.search.language;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a paper has to be, besides being on the topic.
public sealed interface Condition {
  /// What it says, behind 'Papers on diffusion · '.
  String words();

  /// The operator that asks for it; reading it again gives the same condition.
  String text();

  /// The words of it that papers are ranked by, beside those of the topic; mostly none.
  default String ranked() {
    return "";
  }

  /// Papers that do not speak of this.
  static Condition leavingOut(String words) {
    boolean oneWord = MINUS_WORD.matcher(words).matches();
    return new Not(oneWord ? new Mention(words) : new Phrase(words));
  }

  /// What a minus in front of it leaves out.
  Pattern MINUS_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:-[\\p{L}\\p{M}\\p{N}]+)*");

  /// Papers that hold these words in this order, as they are written but for case and accents.
  record Phrase(String phrase) implements Condition {
    @Override
    public String words() {
      return "exactly “" + phrase + "”";
    }

    @Override
    public String ranked() {
      return phrase;
    }

    @Override
    public String text() {
      return Quoting.always(phrase);
    }
  }

  /// Papers that hold this word in any form. It is asked for only to be left out.
  record Mention(String word) implements Condition {
    @Override
    public String words() {
      return word;
    }

    @Override
    public String text() {
      return word;
    }
  }

  /// Papers that are not so.
  record Not(Condition condition) implements Condition {
    @Override
    public String words() {
      return switch (condition) {
        case Phrase(String phrase) -> "not “" + phrase + "”";
        case HasCode c -> "without code";
        case Mention m -> "not " + m.words();
        case Not n -> "not " + n.words();
        case Without w -> "not " + w.words();
        case TitleHas t -> "not " + t.words();
        case By b -> "not " + b.words();
        case In i -> "not " + i.words();
        case Published p -> "not " + p.words();
        case Votes v -> "not " + v.words();
        case Is i -> "not " + i.words();
      };
    }

    @Override
    public String text() {
      return "-" + condition.text();
    }
  }

  /// Papers that do without something: they do not mention it, or say that they do without.
  record Without(String what) implements Condition {
    @Override
    public String words() {
      return "without " + what;
    }

    @Override
    public String text() {
      return Field.WITHOUT.with(what);
    }
  }

  /// Papers with a word, or with words in this order, in the title.
  record TitleHas(String title) implements Condition {
    @Override
    public String words() {
      return "“" + title + "” in the title";
    }

    @Override
    public String ranked() {
      return title;
    }

    @Override
    public String text() {
      return Field.TITLE.with(title);
    }
  }

  /// Papers of a person, named in full, with an initial, or by one name.
  record By(String name) implements Condition {
    @Override
    public String words() {
      return "by " + name;
    }

    @Override
    public String text() {
      return Field.AUTHOR.with(name);
    }
  }

  /// Papers in a category; one without a dot stands for all that begin with it.
  record In(String category) implements Condition {
    @Override
    public String words() {
      return "in " + category;
    }

    @Override
    public String text() {
      return Field.CATEGORY.with(category);
    }
  }

  /// Papers of these days, both included. A paper without a date is not among them.
  record Published(@Nullable LocalDate from, @Nullable LocalDate until) implements Condition {
    @Override
    public String words() {
      return DateWords.of(from, until);
    }

    @Override
    public String text() {
      return DateWords.operators(from, until);
    }
  }

  /// Papers whose code is known.
  record HasCode() implements Condition {
    @Override
    public String words() {
      return "with code";
    }

    @Override
    public String text() {
      return Field.HAS.with("code");
    }
  }

  /// Papers with so many votes, both ends included. A paper that nobody counted is not among them.
  record Votes(int least, int most) implements Condition {
    @Override
    public String words() {
      if (most == Integer.MAX_VALUE) {
        return "at least " + least + " votes";
      }
      return least == 0 ? "at most " + most + " votes" : least + " to " + most + " votes";
    }

    @Override
    public String text() {
      return Field.VOTES.with(most == Integer.MAX_VALUE ? ">=" + least : least + ".." + most);
    }
  }

  /// Papers that are surveys, benchmarks or datasets, by what they say of themselves.
  record Is(Kind kind) implements Condition {
    @Override
    public String words() {
      return kind.plural();
    }

    @Override
    public String ranked() {
      return kind.word();
    }

    @Override
    public String text() {
      return Field.KIND.with(kind.word());
    }
  }
}

package dev.paperboy.search.language;

import dev.paperboy.paper.CleanText;
import java.time.LocalDate;
import java.util.List;

/// Reads what a person types. Every text is a question: what cannot be read is searched as plain
/// words or left out, and a remark says so. The time it takes grows with the text's length and no
/// faster.
public final class QuestionReader {
  /// What is longer is cut; pasted abstracts are shorter.
  private static final int MOST_CHARACTERS = 20_000;

  private static final int LONGEST_TOPIC = 1_000;
  private static final int LONG_TITLE = 5;

  private final Known known;

  public QuestionReader(Known known) {
    this.known = known;
  }

  /// The question.
  ///
  /// @param today the day that 'this week' is told from
  public Inquiry read(String typed, LocalDate today) {
    Remarks remarks = new Remarks();
    if (typed.codePoints().anyMatch(QuestionReader::isHidden)) {
      remarks.hiddenCharacters();
    }
    String start = typed.length() <= MOST_CHARACTERS ? typed : typed.substring(0, MOST_CHARACTERS);
    String line = CleanText.line(start.replace('\uFFFD', ' '));
    List<Lexeme> lexemes = Lexer.cut(line);
    if (isTitle(line, lexemes)) {
      return Inquiry.about(CleanText.line(Lexer.straight(line).replace('"', ' ')));
    }
    Draft draft = new Draft(known, today, remarks);
    Inquiry read = draft.of(lexemes);
    return read.topic().length() <= LONGEST_TOPIC ? read : cut(read, remarks);
  }

  /// A title is read as nothing else; a short one with a minus or a quotation in it is a question.
  private boolean isTitle(String line, List<Lexeme> lexemes) {
    boolean plain = lexemes.stream().allMatch(Lexeme.Plain.class::isInstance);
    return (plain || lexemes.size() >= LONG_TITLE) && known.isTitle(line);
  }

  private static Inquiry cut(Inquiry read, Remarks remarks) {
    remarks.tooLong(LONGEST_TOPIC);
    String start = read.topic().substring(0, LONGEST_TOPIC);
    int space = start.lastIndexOf(' ');
    String topic = CleanText.line(space > LONGEST_TOPIC / 2 ? start.substring(0, space) : start);
    return new Inquiry(topic, read.conditions(), read.guessed(), read.order(), remarks.list());
  }

  private static boolean isHidden(int c) {
    return c == 0xFFFD || (Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c));
  }
}

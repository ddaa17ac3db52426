package dev.paperboy.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is said about the parts of a question that could not be read. Each is a sentence or two
/// that every platform shows whole: at most 100 characters.
final class Remarks {
  private static final int SHOWN = 20;
  private static final int MOST = 3;

  private final Set<String> said = new LinkedHashSet<>();

  List<String> list() {
    return said.stream().limit(MOST).toList();
  }

  void malformed(String written, Operator.Unread unread) {
    say(shown(written) + " " + unread.wrong() + ", so it was searched as words", unread.field());
  }

  void empty(Field field) {
    say(field.colon() + " names nothing and was left out", field);
  }

  void unknown(String name) {
    said.add(
        "I know no field "
            + shown(name)
            + ": and searched its words; see help search for the fields.");
  }

  void loneQuote() {
    said.add("A quotation mark without its partner was left out.");
  }

  void emptyQuotes() {
    said.add("Empty quotation marks were left out.");
  }

  void emphasis() {
    said.add("In a text this long, quoted words were searched like all others.");
  }

  void noExclusion() {
    said.add("To leave papers out, write the word behind the minus: -distillation.");
  }

  void signs() {
    said.add("AND, OR, NOT, *, ~ and ^ mean nothing here. Use \"a phrase\" and -word.");
  }

  void contradictingDates() {
    said.add("No day is in all of these dates; the last of them was left out.");
  }

  void tooMany(int most) {
    said.add("Only the first " + most + " conditions were read.");
  }

  void tooLong(int most) {
    said.add("Only the first %,d characters of the question were read.".formatted(most));
  }

  void noLetters() {
    said.add("There is no word in it. Name a topic, such as one-step diffusion.");
  }

  void onlySmallWords() {
    said.add("These are small words only, which every paper has. Name a topic.");
  }

  void otherScript() {
    said.add("The papers here are mostly in English; English words find more.");
  }

  void hiddenCharacters() {
    said.add("Characters that cannot be shown were left out.");
  }

  private void say(String what, Field field) {
    said.add(what + ". Write " + field.example() + ".");
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }
}

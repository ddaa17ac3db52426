package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.ActionCodec;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.CommandParser;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Field;
import dev.paperboy.chat.Form;
import dev.paperboy.chat.Handler;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Reply;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscribeFormTest {
  private static final Asker MEMBER = new Asker(new Place(Platform.WEB, "local", "chat"), "local");

  @TempDir Path folder;
  private OpenLibrary library;
  private Handler bot;

  @BeforeEach
  void open() {
    library = OpenLibrary.in(folder);
    bot = library.library().handler();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Reply ask(String typed) {
    return bot.answer(CommandParser.parse(typed), MEMBER);
  }

  private static Action button(Reply reply, String label) {
    return reply.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + reply.actions()));
  }

  private Form form(Command command) {
    return bot.form(command, MEMBER).orElseThrow();
  }

  /// What stands in a form, with some of it written over.
  private static Map<String, String> values(Form form, Map<String, String> typed) {
    Map<String, String> values =
        form.fields().stream().collect(Collectors.toMap(Field::name, SubscribeFormTest::value));
    Map<String, String> all = new HashMap<>(values);
    all.putAll(typed);
    return all;
  }

  private static String value(Field field) {
    return switch (field) {
      case Field.Line line -> line.value();
      case Field.Choice choice -> String.join(Field.JOINT, choice.chosen());
    };
  }

  private Command.Filled filled(String typed, Map<String, String> values) {
    Command opened = button(ask(typed), "Change").command();
    return new Command.Filled(opened, values(form(opened), values));
  }

  private static String first(Reply reply) {
    return switch (reply) {
      case Reply.Cards cards -> cards.notes().getFirst().text();
      case Reply.NothingFound nothing -> nothing.notes().getFirst().text();
      default -> throw new AssertionError(reply.toString());
    };
  }

  @Test
  void theFormHoldsWhatWasUnderstood() {
    Reply shown = ask("subscribe diffusion models weekdays at 9:30 Europe/Paris max 3 min 60");
    assertThat(button(shown, "Change").destination()).isEqualTo(Destination.FORM);
    Form form = form(button(shown, "Change").command());
    assertThat(form.isRight()).isTrue();
    assertThat(values(form, Map.of()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "topic", "diffusion models",
                "days", "Mon, Tue, Wed, Thu, Fri",
                "time", "09:30",
                "zone", "Europe/Paris",
                "most", "3",
                "least", "60"));
    assertThat(form.title()).hasSizeLessThanOrEqualTo(24);
    assertThat(form.submit()).hasSizeLessThanOrEqualTo(24);
    assertThat(form.fields())
        .allSatisfy(field -> assertThat(field.label()).hasSizeLessThanOrEqualTo(45))
        .allSatisfy(field -> assertThat(field.hint()).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void subscribeAloneHasAFormToo() {
    Reply.Cards shown = (Reply.Cards) ask("subscribe");
    assertThat(shown.notes()).hasSize(1);
    Form form = form(button(shown, "Change").command());
    assertThat(values(form, Map.of())).containsEntry("topic", "").containsEntry("time", "09:00");
  }

  @Test
  void aFilledFormIsShownAsUnderstoodAndCanBeConfirmed() {
    Command.Filled filled =
        filled(
            "subscribe",
            Map.of(
                "topic", "rectified flow weekly",
                "days", "Mon, Wed",
                "time", "6pm",
                "zone", "Tokyo",
                "most", "2",
                "least", ""));
    assertThat(form(filled).isRight()).isTrue();
    Reply shown = bot.answer(filled, MEMBER);
    assertThat(first(shown))
        .startsWith("rectified flow weekly: Mon, Wed at 18:00 (Asia/Tokyo), at most 2 in a post");
    Reply.Done done = (Reply.Done) bot.answer(button(shown, "Confirm").command(), MEMBER);
    assertThat(done.said().text()).startsWith("Subscribed to rectified flow weekly, Mon, Wed");
  }

  @Test
  void whatIsAmbiguousIsSaidInTheDryRun() {
    Reply shown = bot.answer(filled("subscribe", Map.of("time", "9", "zone", "EST")), MEMBER);
    assertThat(((Reply.Cards) shown).notes())
        .extracting(note -> note.text())
        .contains(
            "I took 9 for 09:00 in the morning; say 9pm for the evening.",
            "I took EST for America/New_York.");
  }

  @Test
  void anotherTopicGetsAThresholdOfItsOwn() {
    Command.Filled other =
        filled("subscribe diffusion models at 9:00 min 97", Map.of("topic", "rectified flow"));
    assertThat(first(bot.answer(other, MEMBER))).doesNotContain("score 97");
    Command.Filled same = filled("subscribe diffusion models at 9:00 min 97", Map.of("most", "1"));
    assertThat(first(bot.answer(same, MEMBER))).contains("score 97");
    Command.Filled said =
        filled(
            "subscribe diffusion models at 9:00 min 97",
            Map.of("topic", "rectified flow", "least", "96"));
    assertThat(first(bot.answer(said, MEMBER))).contains("score 96");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "topic | !!! ??? | There is nothing to look for in “!!! ???”. Say a topic in plain words, or just subscribe for what is trending.",
        "topic | robots on 2020-01-01 | 2020-01-01 is past. Digests begin with the next one; leave the date out.",
        "topic | email ada@example.org | This form is for the channel, not for an inbox. For mail, type: subscribe email ada@example.org.",
        "days | '' | No day is chosen. Choose some.",
        "days | Mon at 9:00 | Mon at 9:00 is no day. Choose some.",
        "time | '' | The time is missing. Say one such as 9:30 or 6pm.",
        "time | 25:00 | 25:00 is no time of day. Say one from 0:00 to 23:59, such as at 9:30.",
        "time | soon | “soon” is no time of day. Say one such as 9:30 or 6pm.",
        "time | 9:00 max 3 | “9:00 max 3” is no time of day. Say one such as 9:30 or 6pm.",
        "zone | '' | The time zone is missing. Say one such as Europe/Berlin, CET or +05:30.",
        "zone | Europe/Berln | I know no time zone Europe/Berln. Did you mean Europe/Berlin?",
        "zone | home | I know no time zone home. Say one such as Europe/Berlin, CET or +05:30.",
        "most | 0 | A digest of at most 0 papers would be none. Say max 1 to max 5.",
        "most | many | “many” is no number of papers. Say 1 to 5.",
        "least | -3 | No paper has a score below 0. Say min 0 or more.",
        "least | high | “high” is no score. Say a whole number from 0, or nothing at all.",
        "least | 40 at 9:00 | “40 at 9:00” is no score. Say a whole number from 0, or nothing at all.",
      })
  void whatIsWrongIsSaidAtItsField(String field, String value, String sentence) {
    Command.Filled filled = filled("subscribe diffusion at 9:00 UTC", Map.of(field, value));
    List<Field> wrong =
        form(filled).fields().stream().filter(one -> !one.wrong().isEmpty()).toList();
    assertThat(wrong).singleElement().extracting(Field::name).isEqualTo(field);
    assertThat(wrong).singleElement().extracting(Field::wrong).isEqualTo(sentence);
    assertThat(value(wrong.getFirst())).isEqualTo(value);

    Reply.NothingFound said = (Reply.NothingFound) bot.answer(filled, MEMBER);
    assertThat(said.understood().text()).isEqualTo(sentence);
    assertThat(form(button(said, "Change").command())).isEqualTo(form(filled));
    assertThat(bot.answer(button(said, "Back").command(), MEMBER)).isInstanceOf(Reply.Cards.class);
  }

  @Test
  void aFormMayBeHandedInWithTheZoneBehindTheTime() {
    Command.Filled filled =
        filled("subscribe", Map.of("time", "9:30 Europe/Rome", "zone", "", "days", "Sat"));
    assertThat(first(bot.answer(filled, MEMBER))).contains("every Saturday at 09:30 (Europe/Rome)");
    Command.Filled wrong = filled("subscribe", Map.of("time", "9:30 Europe/Rme", "zone", ""));
    assertThat(form(wrong).fields().stream().filter(one -> !one.wrong().isEmpty()))
        .extracting(Field::name)
        .containsExactly("time");
  }

  @Test
  void aFormIsWrittenIntoAButtonAndReadBack() {
    ActionCodec codec = new ActionCodec(100, library.library().shelf());
    Command.Filled filled = filled("subscribe", Map.of("topic", "a=b: \"c\"\nd", "time", "25:00"));
    String button = codec.encode(filled, Destination.FORM);
    assertThat(button).hasSizeLessThanOrEqualTo(100);
    assertThat(codec.decode(button)).contains(new Action("", filled, Destination.FORM));
  }

  @Test
  void otherCommandsHaveNoForm() {
    assertThat(bot.form(new Command.Status(), MEMBER)).isEmpty();
    Command.Filled strange = new Command.Filled(new Command.Status(), Map.of("topic", "x"));
    assertThat(bot.form(strange, MEMBER)).isEmpty();
    assertThat(bot.answer(strange, MEMBER)).isInstanceOf(Reply.Report.class);
    assertThat(bot.form(new Command.Subscribe("at 25:00", false), MEMBER)).isEmpty();
  }
}

package dev.paperboy.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Window;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionCodecTest {
  private final Map<String, String> shelved = new HashMap<>();
  private final ActionCodec codec = new ActionCodec(100, new MapShelf(shelved));

  static List<Command> commands() {
    return List.of(
        new Command.Search("a: \"b\" | c", 12),
        new Command.Trending(Window.TODAY, "", 3),
        new Command.Trending(Window.WEEK, "month: diffusion", 1),
        new Command.Vote("2405.20320", Ballot.DOWN),
        new Command.Vote("hep-th/9901001", Ballot.NONE),
        new Command.Save("2405.20320"),
        new Command.Unsave("2405.20320"),
        new Command.Library(2),
        new Command.ShowPaper("https://arxiv.org/abs/2405.20320"),
        new Command.Similar("hep-th/9901001", 2),
        new Command.Help(""),
        new Command.Why("2405.20320"),
        new Command.Submit("2405.20320"),
        new Command.Subscribe("flow matching at 9:00", false),
        new Command.Subscribe("black friday on Mon", true),
        new Command.Subscribe("", true),
        new Command.Subscriptions(),
        new Command.Unsubscribe("2"),
        new Command.Settings("10:00 Europe/Paris"),
        new Command.Digest(),
        new Command.Mute("author Kaiming He"),
        new Command.Unmute("1"),
        new Command.Snooze("today"),
        new Command.Filled(new Command.Subscribe("x", false), Map.of()),
        new Command.Filled(
            new Command.Subscribe("x: y", false), Map.of("topic", "a=b: c", "time", "", "z", "=")),
        new Command.Status());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandComesBackFromItsButton(Command command) {
    for (Destination destination : Arrays.asList(Destination.values())) {
      assertThat(codec.decode(codec.encode(command, destination)))
          .contains(new Action("", command, destination));
    }
    assertThat(shelved).isEmpty();
  }

  @Test
  void aButtonFromBeforeThereWereWindowsStillTurnsThePage() {
    assertThat(codec.decode("Rt2:"))
        .map(Action::command)
        .contains(new Command.Trending(Window.TODAY, "", 2));
  }

  @Test
  void aLongQuestionGoesToTheShelf() {
    Command long_ = new Command.Search("x".repeat(5_000), 2);
    String value = codec.encode(long_, Destination.REPLACE);
    assertThat(value).hasSizeLessThanOrEqualTo(100);
    assertThat(codec.decode(value)).contains(new Action("", long_, Destination.REPLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "R",
        "Rs:",
        "Rs0:x",
        "Rs-1:x",
        "Zs1:x",
        "Rq1:x",
        "Rs99999999999:x",
        "Rt1:year x",
        "Rv1:maybe 2405.20320",
        "Ff:",
        "Ff-1:",
        "Ff1:",
        "Ff1:a=b",
        "Ff1:ab\nx1:",
        "Ff2:a=b\nx1:",
        "Ff999999999:a=b\nx1:",
        "Ff0:q1:",
        "@no"
      })
  void whatWasNeverWrittenIsNoAction(String text) {
    assertThat(codec.decode(text)).isEmpty();
  }

  @Test
  void aFormIsNeverFilledWithAForm() {
    Command.Filled once = new Command.Filled(new Command.Subscribe("x", false), Map.of("a", "b"));
    assertThat(new Command.Filled(once, Map.of("a", " c \n d")))
        .isEqualTo(new Command.Filled(new Command.Subscribe("x", false), Map.of("a", "c d")));
  }

  private record MapShelf(Map<String, String> shelved) implements ActionShelf {
    @Override
    public String put(String action) {
      String key = "k" + shelved.size();
      shelved.put(key, action);
      return key;
    }

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(shelved.get(key));
    }
  }
}

package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {
  @TempDir Path folder;

  private static TypedCommand run(String... words) {
    return TypedCommand.run(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--channels | 0 | --channels takes a whole number from 1 to 20000.",
        "--days | 1 | --days takes a whole number from 2 to 720.",
        "--days | 10000 | --days takes a whole number from 2 to 720.",
        "--minutes | 0 | --minutes takes a whole number from 1 to 1440.",
        "--burst | 3 | --burst takes a whole number from 50 to 20000.",
        "--corpus | nowhere.jsonl | nowhere.jsonl cannot be read.",
      })
  void badInputGetsOneClearSentence(String option, String value, String sentence) {
    TypedCommand done = run("simulate", option, value);
    assertThat(done.exitCode()).isEqualTo(2);
    assertThat(done.answers()).isEmpty();
    assertThat(done.remarks()).contains(sentence);
  }

  @Test
  void aFileWithoutListsIsNamed() throws IOException {
    for (String text : new String[] {"", "nonsense\n", "{\"id\": \"2405.15738\"}\n"}) {
      Path file = Files.writeString(folder.resolve("lists.jsonl"), text);
      TypedCommand done = run("simulate", "--corpus", file.toString());
      assertThat(done.exitCode()).isEqualTo(2);
      assertThat(done.remarks()).contains("lists.jsonl has no daily lists");
    }
  }
}

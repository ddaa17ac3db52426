package dev.paperboy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulateCommandIT {
  @Test
  void theFiguresAreOneLineOfJson() {
    TypedCommand done =
        TypedCommand.run("simulate", "--channels", "12", "--days", "3", "--seed", "3", "--json");
    assertThat(done.remarks()).contains("2024-02-13");
    assertThat(done.answers())
        .hasLineCount(1)
        .contains("\"channels\":12,\"days\":3,\"days_wanted\":3,\"seed\":3,")
        .contains("\"duplicates\":0,\"repeated_papers\":0,\"missed_days\":0,")
        .contains("\"unexplained_silences\":0,")
        .containsPattern("\"posted\":[1-9]")
        .containsPattern("\"kills\":[1-9]");
    assertThat(done.exitCode()).isZero();
  }
}

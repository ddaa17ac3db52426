package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Ballot;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VotesTest {
  private static final PaperId PAPER = new PaperId("2405.20320");
  private static final PaperId OTHER = new PaperId("2407.12718");
  private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");
  private static final Place CHANNEL = new Place(Platform.SLACK, "T1", "C1");
  private static final Place NEXT_DOOR = new Place(Platform.SLACK, "T1", "C2");

  @TempDir Path folder;
  private Database database;
  private Votes votes;
  private Saves saves;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("paperboy.db"));
    votes = new Votes(database, new Random(7));
    saves = new Saves(database, new Random(8));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPersonHasOneVoteHoweverOftenAndWhereverItIsCast() {
    Asker here = new Asker(CHANNEL, "U1");
    assertThat(votes.cast(here, PAPER, Ballot.UP, NOW)).isEqualTo(Ballot.NONE);
    assertThat(votes.cast(here, PAPER, Ballot.UP, NOW)).isEqualTo(Ballot.UP);
    assertThat(votes.cast(new Asker(NEXT_DOOR, "U1"), PAPER, Ballot.UP, NOW)).isEqualTo(Ballot.UP);
    assertThat(rows("vote")).isEqualTo(1);
    assertThat(votes.cast(here, PAPER, Ballot.DOWN, NOW)).isEqualTo(Ballot.UP);
    assertThat(rows("vote")).isEqualTo(1);
    assertThat(votes.cast(here, PAPER, Ballot.NONE, NOW)).isEqualTo(Ballot.DOWN);
    assertThat(votes.cast(here, PAPER, Ballot.NONE, NOW)).isEqualTo(Ballot.NONE);
    assertThat(rows("vote")).isZero();
  }

  @Test
  void peopleOfOneIdInTwoWorkspacesAreTwoOnSlackAndOneOnDiscord() {
    votes.cast(new Asker(CHANNEL, "U1"), PAPER, Ballot.UP, NOW);
    votes.cast(new Asker(new Place(Platform.SLACK, "T2", "C9"), "U1"), PAPER, Ballot.UP, NOW);
    assertThat(rows("vote")).isEqualTo(2);
    votes.cast(new Asker(new Place(Platform.DISCORD, "1", "2"), "77"), PAPER, Ballot.UP, NOW);
    votes.cast(new Asker(new Place(Platform.DISCORD, "3", "4"), "77"), PAPER, Ballot.UP, NOW);
    assertThat(rows("vote")).isEqualTo(3);
  }

  @Test
  void onlyWhatChangesSomethingMovesTheStamp() {
    Counts counts = new Counts(database);
    Asker person = new Asker(CHANNEL, "U1");
    String before = counts.stamp();
    votes.cast(person, PAPER, Ballot.UP, NOW);
    String after = counts.stamp();
    assertThat(after).isNotEqualTo(before);
    votes.cast(person, PAPER, Ballot.UP, NOW);
    saves.remove(person, PAPER);
    assertThat(counts.stamp()).isEqualTo(after);
  }

  @Test
  void savesCountWhereTheyWereMade() {
    assertThat(saves.add(new Asker(CHANNEL, "U1"), PAPER, NOW)).isTrue();
    assertThat(saves.add(new Asker(CHANNEL, "U1"), PAPER, NOW)).isFalse();
    saves.add(new Asker(CHANNEL, "U2"), PAPER, NOW);
    saves.add(new Asker(CHANNEL, "U2"), OTHER, NOW.plusSeconds(1));
    saves.add(new Asker(NEXT_DOOR, "U3"), PAPER, NOW);
    assertThat(saves.counted(CHANNEL, List.of(PAPER, OTHER)))
        .containsEntry(PAPER, 2)
        .containsEntry(OTHER, 1);
    assertThat(saves.library(CHANNEL)).containsExactly(OTHER, PAPER);
    assertThat(saves.library(NEXT_DOOR)).containsExactly(PAPER);
    assertThat(saves.remove(new Asker(NEXT_DOOR, "U1"), PAPER)).isFalse();
    assertThat(saves.remove(new Asker(CHANNEL, "U2"), PAPER)).isTrue();
    assertThat(saves.counted(CHANNEL, List.of(PAPER))).containsEntry(PAPER, 1);
  }

  @Test
  void nobodyCanBeReadOutOfTheDatabaseAndEverybodyStaysWhoTheyAre() throws IOException {
    Asker person = new Asker(CHANNEL, "U0SECRETPERSON");
    votes.cast(person, PAPER, Ballot.UP, NOW);
    saves.add(person, PAPER, NOW);
    database.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("U0SECRETPERSON");
      }
    }
    open();
    assertThat(votes.cast(person, PAPER, Ballot.UP, NOW)).isEqualTo(Ballot.UP);
  }

  private int rows(String table) {
    return database.read(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
  }
}

package dev.paperboy.rehearsal.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PresenceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private final Presence presence = new Presence();
  private final Member member = atNine();

  private static Member atNine() {
    Member any = Membership.of(1, 1).getFirst();
    return new Member(
        0,
        any.place(),
        any.person(),
        ZoneOffset.UTC,
        LocalTime.of(9, 0),
        Set.of(DAY.getDayOfWeek()),
        List.of(""),
        5);
  }

  private static Instant at(int hour) {
    return DAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  void anOutageExcusesADayOnlyIfTooLittleOfItIsLeft() {
    assertThat(presence.couldPost(member, DAY)).isTrue();
    presence.down(at(8));
    assertThat(presence.couldPost(member, DAY)).isFalse();
    presence.up(at(21));
    assertThat(presence.couldPost(member, DAY)).isTrue();
    presence.down(at(22));
    presence.up(at(23));
    assertThat(presence.couldPost(member, DAY)).isFalse();
    assertThat(presence.wasThere(member, at(9))).isFalse();
    assertThat(presence.wasThere(member, at(21))).isTrue();
  }

  @Test
  void aChannelThatTheProgramWasRemovedFromIsExcusedUntilItIsInvited() {
    presence.removed(member, at(7));
    assertThat(presence.couldPost(member, DAY)).isFalse();
    presence.invited(member, at(8));
    assertThat(presence.couldPost(member, DAY)).isTrue();
    presence.removed(member, at(12));
    assertThat(presence.couldPost(member, DAY)).isFalse();
    assertThat(presence.wasThere(member, at(9))).isTrue();
  }
}

package dev.paperboy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a source on the network is doing. What has not happened yet is null.
///
/// @param cursor where it goes on; empty before its first success
/// @param succeededAt when it last answered
/// @param broughtAt when it last had papers
/// @param brought how many of them were new, changed and unchanged
/// @param expectedAt when it is asked next
/// @param expectedWhy why then, in words
/// @param problem what is wrong since its last success
/// @param problemAt since when
/// @param failures how often in a row it failed
public record SourceStanding(
    String name,
    String cursor,
    @Nullable Instant succeededAt,
    @Nullable Instant broughtAt,
    Upserts brought,
    @Nullable Instant expectedAt,
    @Nullable String expectedWhy,
    @Nullable String problem,
    @Nullable Instant problemAt,
    int failures) {
  static SourceStanding unknown(String name) {
    return new SourceStanding(name, "", null, null, Upserts.NONE, null, null, null, null, 0);
  }
}

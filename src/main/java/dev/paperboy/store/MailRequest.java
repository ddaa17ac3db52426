package dev.paperboy.store;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Somebody's wish for a digest by mail, which is theirs only once it is confirmed.
///
/// @param tokenHash the hash of what the link in the confirmation mail holds
/// @param inbox whose inbox it is, however the address is written
/// @param wish what and when, in words
/// @param zone the zone, if the wish names none
/// @param least the score that a paper needs
/// @param confirmedAt null before
public record MailRequest(
    String tokenHash,
    String address,
    String inbox,
    String wish,
    ZoneId zone,
    int least,
    Instant askedAt,
    Instant expiresAt,
    @Nullable Instant confirmedAt) {}

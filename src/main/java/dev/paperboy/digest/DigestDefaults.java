package dev.paperboy.digest;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What holds where nobody says otherwise.
///
/// @param time of a channel's digest
/// @param zone of people whose platform tells none; null to ask them
/// @param inChannel how many subscriptions a channel may have
/// @param inWorkspace how many all channels of a workspace may have
public record DigestDefaults(
    LocalTime time, @Nullable ZoneId zone, int inChannel, int inWorkspace) {}

package dev.paperboy.chat;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a platform knows of a person at a place.
///
/// @param zone the person's own time zone, null if the platform does not tell
/// @param mayManage whether the person may decide what the channel gets
/// @param whyNot what to tell the person who may not; empty for those who may
public record Profile(@Nullable ZoneId zone, boolean mayManage, String whyNot) {}

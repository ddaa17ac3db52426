package dev.paperboy.ingest;

import java.time.Instant;

/// When a source is worth asking next, and why then: `no announcements until Sunday 20:00 New
/// York`.
public record Expected(Instant at, String why) {}

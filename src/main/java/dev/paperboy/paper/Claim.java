package dev.paperboy.paper;

import java.time.Instant;

/// Whose word something is, and of when.
public record Claim(SourceKind source, Instant at) {}

package dev.paperboy.paper;

import java.time.Instant;

/// What one source says of a paper.
///
/// @param at the moment as of which it is said
public record Report(SourceKind source, Instant at, Paper paper) {}

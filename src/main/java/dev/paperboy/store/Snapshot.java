package dev.paperboy.store;

import dev.paperboy.paper.PaperId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What people thought of a paper in the hour that began at a moment. What was not counted is null.
public record Snapshot(
    PaperId paper,
    Instant takenAt,
    @Nullable Integer upvotes,
    @Nullable Integer comments,
    @Nullable Integer stars) {}

package dev.paperboy.digest;

import dev.paperboy.paper.Paper;
import java.time.LocalDate;

/// A new paper for a subscription.
///
/// @param score how well it fits: 0 to 100 for a topic, 0 or more for trending
/// @param day on which it became news
public record Scored(Paper paper, int score, LocalDate day) {}

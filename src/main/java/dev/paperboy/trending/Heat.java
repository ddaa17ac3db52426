package dev.paperboy.trending;

/// What a trending score is made of. All parts count in votes: 10 is worth as much as 10 votes for
/// a paper of today's list.
///
/// @param votes the votes that a paper with these at its age is expected to have in the end
/// @param stars what its repository's stars of late are worth
/// @param comments what the discussion of it is worth
/// @param kept the part of the above that its age has left, from 0 to 1
/// @param rising what the votes are worth that it gained in the window, however old it is
/// @param local what the votes and saves of people here are worth, below 0 if more are against it
/// @param place what its place on a seed page is worth: next to nothing beside any of the others
public record Heat(
    double votes,
    double stars,
    double comments,
    double kept,
    double rising,
    double local,
    double place) {
  private static final double SCALE = 30;

  /// All together, 0 or more.
  public double total() {
    return Math.max(0, (votes + stars + comments) * kept + rising + local) + place;
  }

  /// All together on a scale on which ten votes more are much beside ten and little beside a
  /// hundred.
  public double score() {
    return SCALE * Math.log1p(total());
  }
}

package dev.paperboy.rehearsal.votes;

import java.util.Arrays;

/// When a paper got each of its votes.
final class History {
  private final Listed listed;
  private final double[] votes;

  /// @param votes hours since the epoch, in order
  History(Listed listed, double[] votes) {
    this.listed = listed;
    this.votes = votes;
  }

  Listed listed() {
    return listed;
  }

  /// The votes that it has by an hour since the epoch.
  int by(double hour) {
    int place = Arrays.binarySearch(votes, hour);
    int end = place < 0 ? -place - 1 : place + 1;
    while (end < votes.length && votes[end] <= hour) {
      end++;
    }
    return end;
  }

  /// The votes that it has in the end.
  int inTheEnd() {
    return votes.length;
  }
}

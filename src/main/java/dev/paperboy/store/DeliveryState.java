package dev.paperboy.store;

/// How far a post is.
public enum DeliveryState {
  /// It is written down and was not sent, or was not taken.
  COMPOSED,
  /// It may have been sent: whoever finds it so has to look.
  SENDING,
  /// It is there.
  DELIVERED,
  /// It may be there, nobody can tell, and it is not sent again.
  DOUBTFUL,
  /// There was nothing to say.
  SILENT,
  /// It is not there and will not be sent.
  FAILED,
  /// It is not there, for its place was lost; the day may have another, should the place come back.
  LOST;

  /// Whether nothing is left to do.
  public boolean isSettled() {
    return this != COMPOSED && this != SENDING;
  }
}

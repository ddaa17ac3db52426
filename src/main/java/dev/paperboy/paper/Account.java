package dev.paperboy.paper;

/// A paper as all its sources together describe it, with whose word each field is.
///
/// Joining accounts is commutative, associative and idempotent: what is known in the end does not
/// depend on the order in which it was learned, nor on how often.
public record Account(Paper paper, Provenance provenance) {
  public static Account of(Report report) {
    return new Account(report.paper(), Provenance.of(report));
  }

  /// Both accounts of one paper in one.
  public Account and(Account other) {
    return new Joining(this, other).joined();
  }
}

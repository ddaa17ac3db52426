package dev.paperboy.ingest.http;

/// Who hears how services stand: each of these is told when it begins, not with every request.
public interface HostNews {
  /// The service answers, for the first time or again.
  void answers(String service);

  /// The service has failed several times and is left alone for a while.
  void lost(String service, String why);
}

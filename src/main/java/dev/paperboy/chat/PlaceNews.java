package dev.paperboy.chat;

/// Hears from a platform what becomes of places. Returns at once and never throws.
public interface PlaceNews {
  /// The bot was removed from it, or it is gone.
  ///
  /// @param why in words
  void lost(Place place, String why);

  /// The bot is (again) in it.
  void regained(Place place);
}

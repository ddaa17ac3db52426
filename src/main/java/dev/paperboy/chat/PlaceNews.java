package dev.paperboy.chat;

/// Hears from the platforms what becomes of places. Returns at once and never throws.
public interface PlaceNews {
  /// For platforms that nobody listens to.
  PlaceNews UNHEARD =
      new PlaceNews() {
        @Override
        public void lost(Place place, String why) {}

        @Override
        public void regained(Place place) {}

        @Override
        public void workspaceLost(Platform platform, String workspace, String why) {}

        @Override
        public void workspaceRegained(Platform platform, String workspace) {}
      };

  /// The bot was removed from it, or it is gone.
  ///
  /// @param why in words
  void lost(Place place, String why);

  /// The bot is (again) in it.
  void regained(Place place);

  /// The bot was removed from a whole workspace, with all its places.
  void workspaceLost(Platform platform, String workspace, String why);

  /// The bot is (again) in a workspace. Not all places of it need be open to it.
  void workspaceRegained(Platform platform, String workspace);
}

package dev.paperboy.rehearsal.simulation;

import dev.paperboy.rehearsal.FakePost;
import java.time.Instant;
import java.util.List;

/// A post of a digest as a fake platform's log has it.
///
/// @param delivery what the platform was told to know it by
/// @param inThread whether it stands under another
/// @param papers the papers that its cards show, in their order
record Sighting(Instant at, String delivery, boolean inThread, List<String> papers) {
  Sighting {
    papers = List.copyOf(papers);
  }

  static Sighting of(FakePost post, List<String> papers) {
    return new Sighting(post.at(), post.delivery(), !post.thread().isEmpty(), papers);
  }
}

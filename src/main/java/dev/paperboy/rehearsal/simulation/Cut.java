package dev.paperboy.rehearsal.simulation;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Looked;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Post;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Reply;
import dev.paperboy.chat.Sent;
import java.time.Instant;
import java.util.function.Supplier;

/// A power cut that waits for a send: before the platform hears of it, or behind its answer.
final class Cut {
  private int sends;
  private boolean before;

  /// @param send which one from now on, from 1
  synchronized void arm(int send, boolean beforeIt) {
    sends = send;
    before = beforeIt;
  }

  private <T> T around(Supplier<T> sending) {
    boolean now = counted();
    if (now && before) {
      throw new PowerCut("before a send");
    }
    T sent = sending.get();
    if (now) {
      throw new PowerCut("behind a send");
    }
    return sent;
  }

  private synchronized boolean counted() {
    if (sends > 0) {
      sends--;
      return sends == 0;
    }
    return false;
  }

  /// The messenger with the cut in its line.
  Messenger in(Messenger messenger) {
    return new Messenger() {
      @Override
      public Platform platform() {
        return messenger.platform();
      }

      @Override
      public Sent send(Post post) {
        return around(() -> messenger.send(post));
      }

      @Override
      public Looked look(Post post, Instant since) {
        return messenger.look(post, since);
      }

      @Override
      public Sent tell(Asker person, Reply reply) {
        return around(() -> messenger.tell(person, reply));
      }

      @Override
      public Profile profile(Asker asker) {
        return messenger.profile(asker);
      }
    };
  }
}

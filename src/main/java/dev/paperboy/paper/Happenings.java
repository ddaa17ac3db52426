package dev.paperboy.paper;

import dev.paperboy.paper.PaperEvent.Kind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What happened to a paper between two accounts of it.
public final class Happenings {
  /// They give the authors' text as arXiv has it; files and saved pages have their own ways of
  /// writing it, so that a difference from theirs tells nothing.
  private static final Set<SourceKind> VERBATIM =
      EnumSet.of(SourceKind.ARXIV, SourceKind.HUGGING_FACE);

  private static final int HASH_DIGITS = 16;

  private final Account after;
  private final Instant at;
  private final List<PaperEvent> events = new ArrayList<>();

  private Happenings(Account after, Instant at) {
    this.after = after;
    this.at = at;
  }

  /// The events that lead from one account to the other.
  ///
  /// @param before null for a paper that was not known
  public static List<PaperEvent> between(@Nullable Account before, Account after, Instant at) {
    Happenings happenings = new Happenings(after, at);
    happenings.listed(before == null ? null : before.paper().publication().listed());
    if (before != null) {
      happenings.published(before.paper().publication());
      happenings.code(before.paper().code());
      happenings.text(before);
    }
    return happenings.events;
  }

  private void listed(@Nullable LocalDate before) {
    LocalDate day = after.paper().publication().listed();
    if (before == null && day != null && sourceOf(after, Field.LISTED) == SourceKind.HUGGING_FACE) {
      add(Kind.LISTED, day.toString());
    }
  }

  /// A version that nobody told is taken for the first.
  private void published(Publication before) {
    Publication now = after.paper().publication();
    int version = now.version() == null ? 1 : now.version();
    if (version > (before.version() == null ? 1 : before.version())) {
      add(Kind.NEW_VERSION, Integer.toString(version));
    }
    if (now.withdrawn() && !before.withdrawn()) {
      add(Kind.WITHDRAWN, Integer.toString(version));
    }
  }

  private void code(@Nullable URI before) {
    URI code = after.paper().code();
    if (before == null && code != null) {
      add(Kind.CODE_APPEARED, code.toString());
    }
  }

  private void text(Account before) {
    SourceKind then = sourceOf(before, Field.TEXT);
    SourceKind now = sourceOf(after, Field.TEXT);
    boolean comparable = then == now || (VERBATIM.contains(then) && VERBATIM.contains(now));
    if (!comparable) {
      return;
    }
    text(Kind.TITLE_CHANGED, before.paper().title(), after.paper().title());
    if (!before.paper().abstractText().isEmpty()) {
      text(Kind.ABSTRACT_CHANGED, before.paper().abstractText(), after.paper().abstractText());
    }
  }

  /// Spacing, accents and punctuation are no change.
  private void text(Kind kind, String before, String now) {
    if (now.equals(before)) {
      return;
    }
    TitleKey words = TitleKey.of(now);
    if (!words.equals(TitleKey.of(before))) {
      add(kind, Sha256.digits(words.value(), HASH_DIGITS));
    }
  }

  private void add(Kind kind, String detail) {
    events.add(new PaperEvent(after.paper().id(), kind, detail, at));
  }

  private static @Nullable SourceKind sourceOf(Account account, Field field) {
    return account.provenance().of(field).map(Claim::source).orElse(null);
  }
}

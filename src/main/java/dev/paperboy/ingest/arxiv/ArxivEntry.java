package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.CodeLink;
import dev.paperboy.ingest.PaperFields;
import dev.paperboy.ingest.text.ReadableText;
import dev.paperboy.paper.Author;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.Signals;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What arXiv says of a paper, in whichever of its formats. What it leaves open is empty or null.
///
/// @param published the day of the first version
record ArxivEntry(
    VersionedId id,
    String title,
    String abstractText,
    List<Author> authors,
    @Nullable LocalDate published,
    List<String> categories,
    String comment,
    String doi,
    String journal) {

  Paper paper() {
    PaperText text = ReadableText.of(title, abstractText);
    boolean withdrawn = Withdrawal.isToldBy(comment) || Withdrawal.isToldBy(abstractText);
    return new Paper(
        id.id(),
        text,
        authors,
        published,
        categories.stream().filter(PaperFields::isCategory).distinct().toList(),
        CodeLink.in(text).or(() -> CodeLink.in(comment)).orElse(null),
        Signals.NONE,
        new Publication(
            id.version(),
            withdrawn,
            doi,
            ReadableText.of(journal),
            ReadableText.of(comment),
            null));
  }
}

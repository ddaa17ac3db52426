/// Bibliographies as BibTeX writes them.
@NullMarked
package dev.paperboy.ingest.bibtex;

import org.jspecify.annotations.NullMarked;

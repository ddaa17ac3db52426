/// arXiv: what it says of papers, in its several formats.
@NullMarked
package dev.paperboy.ingest.arxiv;

import org.jspecify.annotations.NullMarked;

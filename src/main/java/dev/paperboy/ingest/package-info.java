/// Bringing papers in: saved pages of trending papers and files of papers, read line by line, with
/// a sentence about everything that could not be read.
@NullMarked
package dev.paperboy.ingest;

import org.jspecify.annotations.NullMarked;

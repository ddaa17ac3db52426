@NullMarked
package dev.paperboy.ingest.arxiv;

import org.jspecify.annotations.NullMarked;

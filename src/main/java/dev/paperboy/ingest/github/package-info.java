/// GitHub: how many stars the code of papers has.
@NullMarked
package dev.paperboy.ingest.github;

import org.jspecify.annotations.NullMarked;

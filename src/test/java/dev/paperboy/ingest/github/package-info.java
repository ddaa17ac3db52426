@NullMarked
package dev.paperboy.ingest.github;

import org.jspecify.annotations.NullMarked;

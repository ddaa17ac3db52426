@NullMarked
package dev.paperboy.search.embedding;

import org.jspecify.annotations.NullMarked;

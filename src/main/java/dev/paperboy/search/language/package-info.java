/// What a person asks for: the question language, read into values without knowing the index.
@NullMarked
package dev.paperboy.search.language;

import org.jspecify.annotations.NullMarked;

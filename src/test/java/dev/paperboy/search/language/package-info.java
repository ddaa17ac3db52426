/// Tests of the question language.
@NullMarked
package dev.paperboy.search.language;

import org.jspecify.annotations.NullMarked;

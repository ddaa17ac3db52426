/// Tests of telling misspelt words.
@NullMarked
package dev.paperboy.search.spelling;

import org.jspecify.annotations.NullMarked;

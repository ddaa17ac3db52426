/// How people say what they want to be told of, and when.
@NullMarked
package dev.paperboy.digest.language;

import org.jspecify.annotations.NullMarked;

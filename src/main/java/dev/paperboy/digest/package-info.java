/// Saying what is new, once: what a channel gets on which day, and that it arrives.
@NullMarked
package dev.paperboy.digest;

import org.jspecify.annotations.NullMarked;

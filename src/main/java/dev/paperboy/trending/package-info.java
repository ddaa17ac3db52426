/// What is being talked about, and in which order.
@NullMarked
package dev.paperboy.trending;

import org.jspecify.annotations.NullMarked;

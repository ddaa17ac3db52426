/// Replies as plain text for a terminal.
@NullMarked
package dev.paperboy.terminal;

import org.jspecify.annotations.NullMarked;

/// Answering: every surface asks here, and here alone.
@NullMarked
package dev.paperboy.bot;

import org.jspecify.annotations.NullMarked;

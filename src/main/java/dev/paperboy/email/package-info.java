/// Paperboy by mail: a post becomes a message in plain text and simple HTML. What mail servers
/// answer is understood here and nowhere else.
@NullMarked
package dev.paperboy.email;

import org.jspecify.annotations.NullMarked;

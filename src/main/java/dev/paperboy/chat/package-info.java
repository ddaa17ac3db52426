/// What a conversation is: where it happens, who asks, what is asked and what is answered. The
/// platforms know this package and nothing behind it.
@NullMarked
package dev.paperboy.chat;

import org.jspecify.annotations.NullMarked;

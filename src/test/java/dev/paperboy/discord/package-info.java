/// Tests of Discord, on the real wire against a fake one.
@NullMarked
package dev.paperboy.discord;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package dev.paperboy.bot;

import org.jspecify.annotations.NullMarked;

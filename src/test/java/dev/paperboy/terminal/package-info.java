/// Tests.
@NullMarked
package dev.paperboy.terminal;

import org.jspecify.annotations.NullMarked;

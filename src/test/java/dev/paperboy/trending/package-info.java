/// Tests.
@NullMarked
package dev.paperboy.trending;

import org.jspecify.annotations.NullMarked;

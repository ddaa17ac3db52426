/// Tests.
@NullMarked
package dev.paperboy.digest;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package dev.paperboy.digest.language;

import org.jspecify.annotations.NullMarked;

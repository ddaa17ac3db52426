/// Tests.
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;

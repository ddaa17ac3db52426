/// Tests.
@NullMarked
package dev.paperboy.store;

import org.jspecify.annotations.NullMarked;

/// Tests of what an operator can set.
@NullMarked
package dev.paperboy.settings;

import org.jspecify.annotations.NullMarked;

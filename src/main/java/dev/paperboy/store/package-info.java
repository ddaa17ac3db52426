/// What must not be forgotten, in SQL: papers and their changes, and what buttons stand for.
@NullMarked
package dev.paperboy.store;

import org.jspecify.annotations.NullMarked;

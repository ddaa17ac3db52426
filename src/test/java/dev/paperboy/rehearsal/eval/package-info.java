/// Tests.
@NullMarked
package dev.paperboy.rehearsal.eval;

import org.jspecify.annotations.NullMarked;

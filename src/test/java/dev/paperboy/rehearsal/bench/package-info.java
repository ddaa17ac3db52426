/// Tests.
@NullMarked
package dev.paperboy.rehearsal.bench;

import org.jspecify.annotations.NullMarked;

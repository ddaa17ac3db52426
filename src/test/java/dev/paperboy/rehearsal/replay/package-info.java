/// Tests.
@NullMarked
package dev.paperboy.rehearsal.replay;

import org.jspecify.annotations.NullMarked;

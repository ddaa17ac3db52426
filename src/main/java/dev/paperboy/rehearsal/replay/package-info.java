/// A past that is played again: its papers through the real program, its time from a driven clock.
@NullMarked
package dev.paperboy.rehearsal.replay;

import org.jspecify.annotations.NullMarked;

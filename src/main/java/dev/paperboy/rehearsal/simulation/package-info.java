/// Months of many channels' digests in minutes: the program on the real wire against fake
/// platforms, a driven clock, all kinds of trouble, and an audit of what came of it.
@NullMarked
package dev.paperboy.rehearsal.simulation;

import org.jspecify.annotations.NullMarked;

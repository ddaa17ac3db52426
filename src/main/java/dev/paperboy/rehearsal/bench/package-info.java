/// Benchmarks: what Paperboy's work costs beside the least that it could cost.
@NullMarked
package dev.paperboy.rehearsal.bench;

import org.jspecify.annotations.NullMarked;

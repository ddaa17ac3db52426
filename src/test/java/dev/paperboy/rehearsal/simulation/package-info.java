/// Tests.
@NullMarked
package dev.paperboy.rehearsal.simulation;

import org.jspecify.annotations.NullMarked;

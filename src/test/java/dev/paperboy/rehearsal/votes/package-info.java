/// Tests.
@NullMarked
package dev.paperboy.rehearsal.votes;

import org.jspecify.annotations.NullMarked;

/// How votes come in over time, made up where nobody recorded it, and what that says of ways to
/// order a trending list.
@NullMarked
package dev.paperboy.rehearsal.votes;

import org.jspecify.annotations.NullMarked;

/// Fake platforms that speak the real wire protocols, for tests and rehearsals.
@NullMarked
package dev.paperboy.rehearsal;

import org.jspecify.annotations.NullMarked;

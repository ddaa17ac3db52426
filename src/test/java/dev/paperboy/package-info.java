/// The program: reads settings, wires the parts, starts and stops them.
@NullMarked
package dev.paperboy;

import org.jspecify.annotations.NullMarked;

/// What a paper is: values without input or output.
@NullMarked
package dev.paperboy.paper;

import org.jspecify.annotations.NullMarked;

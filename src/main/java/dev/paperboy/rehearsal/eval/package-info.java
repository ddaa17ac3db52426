/// Judged test collections: how well each way of searching answers their questions.
@NullMarked
package dev.paperboy.rehearsal.eval;

import org.jspecify.annotations.NullMarked;

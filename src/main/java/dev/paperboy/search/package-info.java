/// Finding papers: the index, what a question means to it, and which sentence answers it.
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;

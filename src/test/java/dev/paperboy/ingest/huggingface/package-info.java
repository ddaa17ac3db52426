@NullMarked
package dev.paperboy.ingest.huggingface;

import org.jspecify.annotations.NullMarked;

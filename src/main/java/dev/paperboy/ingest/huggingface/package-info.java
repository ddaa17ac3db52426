/// The Hugging Face papers site: its daily lists and what people there think of the papers.
@NullMarked
package dev.paperboy.ingest.huggingface;

import org.jspecify.annotations.NullMarked;

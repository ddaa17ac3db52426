/// Readable text from what sources send: LaTeX turned into plain Unicode, and the traces of LaTeX
/// whose signs were stripped on the way.
@NullMarked
package dev.paperboy.ingest.text;

import org.jspecify.annotations.NullMarked;

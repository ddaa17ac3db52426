/// Asking services on the network politely: at their pace, within bounds, and never twice for what
/// has not changed.
@NullMarked
package dev.paperboy.ingest.http;

import org.jspecify.annotations.NullMarked;

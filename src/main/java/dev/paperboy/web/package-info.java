/// The chat page in a browser, its interface for scripts, health and metrics, on an HTTP server of
/// our own.
@NullMarked
package dev.paperboy.web;

import org.jspecify.annotations.NullMarked;

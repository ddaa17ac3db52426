@NullMarked
package dev.paperboy.ingest.http;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package dev.paperboy.ingest.text;

import org.jspecify.annotations.NullMarked;

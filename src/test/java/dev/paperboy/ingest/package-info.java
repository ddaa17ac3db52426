/// Tests.
@NullMarked
package dev.paperboy.ingest;

import org.jspecify.annotations.NullMarked;

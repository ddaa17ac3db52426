/// Slack's part, against a fake Slack on the real wire and against hostile papers.
@NullMarked
package dev.paperboy.slack;

import org.jspecify.annotations.NullMarked;

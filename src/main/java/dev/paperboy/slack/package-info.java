/// Paperboy in Slack: what arrives becomes a command, a reply becomes a Block Kit message. Slack's
/// limits, escaping, signatures and retries are known here and nowhere else.
@NullMarked
package dev.paperboy.slack;

import org.jspecify.annotations.NullMarked;

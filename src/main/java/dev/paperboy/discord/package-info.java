/// Discord: events become commands, and replies become messages within Discord's limits.
@NullMarked
package dev.paperboy.discord;

import org.jspecify.annotations.NullMarked;

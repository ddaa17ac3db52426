package dev.paperboy.slack;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Command;

/// What somebody wants to know, and where the answer goes.
///
/// @param id what Slack calls the event, for the log
record Question(String id, Command command, Asker asker, Route route) {}

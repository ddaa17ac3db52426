package dev.paperboy;

/// How a reply is shown on the command line.
enum Form {
  /// To be read.
  TEXT,
  /// The neutral JSON.
  JSON,
  /// The body of a Slack message.
  SLACK,
  /// The body of a Discord message.
  DISCORD
}

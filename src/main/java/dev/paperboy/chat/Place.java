package dev.paperboy.chat;

/// Where a conversation happens.
///
/// @param workspace the Slack team, the Discord server, or the platform's word for 'none'
/// @param channel the channel or direct conversation, unique within the platform
public record Place(Platform platform, String workspace, String channel) {
  /// Discord's word for the workspace of direct conversations.
  public static final String DIRECT = "@me";

  /// Where mails to an address go.
  public static Place inbox(String address) {
    return new Place(Platform.EMAIL, "email", address);
  }

  /// Whether it stands in no workspace: a direct conversation of Discord's.
  public boolean isAlone() {
    return platform == Platform.DISCORD && workspace.equals(DIRECT);
  }

  /// For the log: nobody's address.
  @Override
  public String toString() {
    String where = platform == Platform.EMAIL ? "an inbox" : workspace + " " + channel;
    return platform + " " + where;
  }
}

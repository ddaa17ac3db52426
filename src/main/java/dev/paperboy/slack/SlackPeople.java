package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.model.User;
import dev.paperboy.chat.Asker;
import dev.paperboy.chat.KnownProfiles;
import dev.paperboy.chat.Profile;
import dev.paperboy.chat.Secret;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Slack knows of people: their time zone, and whether they are guests, who may ask but not
/// decide what a channel gets. In a direct conversation everybody decides.
final class SlackPeople {
  private static final Logger log = LoggerFactory.getLogger(SlackPeople.class);
  private static final String GUEST =
      "Guests cannot change what a channel gets; ask a member of the workspace to do it.";
  private static final Profile UNKNOWN =
      new Profile(null, false, "Slack does not say just now who you are. Try again in a minute.");

  private final Slack slack;
  private final Secret botToken;
  private final KnownProfiles known;

  SlackPeople(Slack slack, Secret botToken, KnownProfiles known) {
    this.slack = slack;
    this.botToken = botToken;
    this.known = known;
  }

  Profile profile(Asker asker) {
    return known.of(asker).orElseGet(() -> ask(asker));
  }

  private Profile ask(Asker asker) {
    var info =
        Answer.ofMethod(
            () ->
                slack.methods(botToken.reveal()).usersInfo(request -> request.user(asker.user())));
    return switch (info) {
      case Answer.Given(var found) -> known.remember(asker, profile(asker, found.getUser()));
      case Answer.Refused(String error) -> unknown(asker, error);
      case Answer.Later(Duration wait, String reason) -> unknown(asker, reason);
      case Answer.Failed(String reason) -> unknown(asker, reason);
      case Answer.Unclear(IOException cause) -> unknown(asker, String.valueOf(cause.getMessage()));
    };
  }

  private static Profile profile(Asker asker, User user) {
    boolean guest = user.isRestricted() || user.isUltraRestricted();
    boolean may = !guest || SlackPlaces.isDirect(asker.place());
    return new Profile(zone(user.getTz()), may, may ? "" : GUEST);
  }

  private static @Nullable ZoneId zone(@Nullable String name) {
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// In a direct conversation it does not matter who somebody is.
  private static Profile unknown(Asker asker, String reason) {
    log.warn("Slack does not tell who {} is: {}", asker.user(), reason);
    return SlackPlaces.isDirect(asker.place()) ? new Profile(null, true, "") : UNKNOWN;
  }
}

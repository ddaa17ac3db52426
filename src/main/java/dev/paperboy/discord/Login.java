package dev.paperboy.discord;

import dev.paperboy.chat.Secret;
import java.net.URI;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// Logging in to Discord with no more than mentions, direct messages and commands need: no
/// privileged intent, nothing cached that can be left out.
final class Login {
  private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

  private final DiscordSettings settings;
  private final Secret token;

  Login(DiscordSettings settings, Secret token) {
    this.settings = settings;
    this.token = token;
  }

  /// Connects once, blocking until Discord has accepted the token.
  ///
  /// @throws InvalidTokenException if Discord does not
  JDA connect(Object... listeners) {
    if (!PRINTABLE.matcher(token.reveal()).matches()) {
      throw new InvalidTokenException();
    }
    // Of messages that do not concern the bot there is no content, and none is wanted.
    Message.suppressContentIntentWarning();
    JDABuilder builder =
        JDABuilder.createLight(
                token.reveal(), GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES)
            .setEnableShutdownHook(false)
            .setHttpClientBuilder(new OkHttpClient.Builder().addInterceptor(WatchedBody::watch))
            .setSessionController(new Gateway(settings.gatewayUrl()))
            .addEventListeners(listeners);
    if (settings.restUrl() != null) {
      builder.setRestConfig(new RestConfig().setBaseUrl(settings.restUrl().toString()));
    }
    return builder.build();
  }

  /// Discord's gateway, or one in its place.
  private static final class Gateway extends ConcurrentSessionController {
    private final @Nullable URI url;

    Gateway(@Nullable URI url) {
      this.url = url;
    }

    @Override
    public String getGateway() {
      return url == null ? super.getGateway() : url.toString();
    }
  }
}

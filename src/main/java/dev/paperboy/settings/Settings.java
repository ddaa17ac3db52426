package dev.paperboy.settings;

import dev.paperboy.chat.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How this Paperboy is set up. Paths are absolute.
///
/// @param data where everything lives that must not be lost
/// @param seeds the folder of papers that a fresh start indexes
/// @param slack what is needed to be in Slack, if it is to be there
/// @param discord what is needed to be in Discord, if it is to be there
/// @param mail what is needed to send mail, if any is to be sent
public record Settings(
    Path data,
    Path seeds,
    Sources sources,
    Embeddings embeddings,
    LogLevel logLevel,
    Cache cache,
    Digest digest,
    Web web,
    @Nullable Slack slack,
    @Nullable Discord discord,
    @Nullable Mail mail) {

  /// A service on the network that new papers come from.
  public enum Source {
    HUGGINGFACE,
    ARXIV
  }

  /// Where new papers come from.
  ///
  /// @param on those that are asked; empty for none
  /// @param contact whom to write to about our requests, an address of mail or web
  /// @param gitHubToken for asking GitHub how many stars a repository has
  public record Sources(
      Set<Source> on,
      @Nullable String contact,
      HuggingFace huggingFace,
      Arxiv arxiv,
      URI gitHubUrl,
      @Nullable Secret gitHubToken) {
    public Sources {
      on = Set.copyOf(on);
    }
  }

  /// How the Hugging Face papers site is asked.
  ///
  /// @param since the first daily list to read; null is a month ago
  public record HuggingFace(URI url, @Nullable LocalDate since) {}

  /// How arXiv is asked.
  ///
  /// @param since from when on to read changes; null is a week ago
  /// @param backfill of which days to read the new papers besides
  public record Arxiv(
      List<String> categories,
      @Nullable LocalDate since,
      @Nullable Days backfill,
      URI apiUrl,
      URI rssUrl,
      URI oaiUrl) {
    public Arxiv {
      categories = List.copyOf(categories);
    }
  }

  /// A range of days, both ends included.
  public record Days(LocalDate from, LocalDate to) {
    public Days {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(to + " is before " + from);
      }
    }
  }

  /// The model that finds papers by meaning.
  public enum Embeddings {
    BGE_SMALL,
    NONE
  }

  /// How much the log tells, from least to most.
  public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE
  }

  /// How much is remembered of the answers given.
  ///
  /// @param maxPapers over all remembered rankings together
  public record Cache(int maxPapers) {}

  /// What holds for channels' digests where nobody says otherwise.
  ///
  /// @param time when they come
  /// @param zone where the platform does not tell a person's; null to ask
  /// @param channelLimit how many subscriptions a channel may have
  /// @param workspaceLimit how many all channels of a workspace may have
  /// @param confirmationLimit how many mails a day may ask whether a digest is wanted
  public record Digest(
      LocalTime time,
      @Nullable ZoneId zone,
      int channelLimit,
      int workspaceLimit,
      int confirmationLimit) {}

  /// The chat page and what else is served over HTTP.
  ///
  /// @param host the name or address to listen on
  /// @param port 0 stands for any free one
  /// @param publicUrl how the world sees the server, if it does
  /// @param accessToken what the page asks for when it is not served on loopback
  public record Web(String host, int port, @Nullable URI publicUrl, @Nullable Secret accessToken) {}

  /// A Slack app's credentials: one of app token and signing secret is there.
  ///
  /// @param appToken for Socket Mode
  /// @param signingSecret for HTTP mode
  public record Slack(Secret botToken, @Nullable Secret appToken, @Nullable Secret signingSecret) {
    public Slack {
      if (appToken == null && signingSecret == null) {
        throw new IllegalArgumentException("neither app token nor signing secret");
      }
    }
  }

  /// How the connection to the mail server is made safe.
  public enum MailTls {
    /// It must change to TLS before anything is sent.
    STARTTLS,
    /// It begins with TLS.
    TLS,
    /// It need not, as to a relay on the same machine.
    NONE
  }

  /// A mail server that takes what Paperboy sends.
  ///
  /// @param from whom mails are from: an address, or `Name <address>`
  public record Mail(
      String host,
      int port,
      MailTls tls,
      @Nullable String user,
      @Nullable Secret password,
      String from) {}

  /// A Discord bot's credentials.
  ///
  /// @param guild the id of the one server that sees the commands while developing
  public record Discord(Secret token, @Nullable String guild) {}
}

package dev.paperboy.digest;

import dev.paperboy.chat.Asker;
import dev.paperboy.chat.Messenger;
import dev.paperboy.chat.Messengers;
import dev.paperboy.chat.Place;
import dev.paperboy.chat.Platform;
import dev.paperboy.chat.Sent;
import dev.paperboy.digest.language.Wish;
import dev.paperboy.digest.language.WishReader;
import dev.paperboy.digest.language.WishReading;
import dev.paperboy.paper.Sha256;
import dev.paperboy.store.Database;
import dev.paperboy.store.DigestChannel;
import dev.paperboy.store.MailLimits;
import dev.paperboy.store.MailRequest;
import dev.paperboy.store.MailRequests;
import dev.paperboy.store.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Who gets digests by mail: whoever confirmed it from the inbox, until they leave.
public final class MailList {
  /// How long the link of a confirmation mail is good.
  public static final Duration TO_CONFIRM = Duration.ofDays(3);

  /// So many confirmation mails may come to an inbox within a day.
  public static final int A_DAY = 3;

  private static final int UNANSWERED_A_MONTH = 6;
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int TOKEN_BYTES = 24;
  private static final int HASH_DIGITS = 64;

  private final MailRequests requests;
  private final Digests digests;
  private final Desk desk;
  private final Messengers messengers;
  private final int mostADay;
  private final RandomGenerator random;

  /// @param mostADay how many confirmation mails may go out in a day, to whomever
  /// @param random what nobody can foresee
  public MailList(
      Database database,
      Digests digests,
      Desk desk,
      Messengers messengers,
      int mostADay,
      RandomGenerator random) {
    this.requests = new MailRequests(database);
    this.digests = digests;
    this.desk = desk;
    this.messengers = messengers;
    this.mostADay = mostADay;
    this.random = random;
  }

  /// Whether mail can be sent.
  public boolean isOn() {
    return messengers.of(Platform.EMAIL).isPresent();
  }

  /// Sends the mail that asks whether the digest is wanted.
  ///
  /// @param wish in the words that the plan was made of
  public MailAsked ask(MailAddress address, String wish, Plan plan) {
    Messenger mail = messengers.of(Platform.EMAIL).orElseThrow();
    Instant now = desk.now();
    requests.forget(now.minus(MONTH));
    String token = token();
    MailRequest request =
        new MailRequest(
            hash(token),
            address.text(),
            address.inbox(),
            wish,
            plan.zone(),
            plan.least(),
            now,
            now.plus(TO_CONFIRM),
            null);
    return switch (requests.keep(request, limits(now))) {
      case ALL_FULL -> new MailAsked.TooMany();
      case INBOX_FULL -> new MailAsked.Asked();
      case ROOM -> sent(mail.send(MailLetter.of(address, token, plan)), request);
    };
  }

  private MailLimits limits(Instant now) {
    return new MailLimits(now.minus(DAY), now.minus(MONTH), A_DAY, UNANSWERED_A_MONTH, mostADay);
  }

  /// What was not taken by the server is not counted, unless the address is to blame.
  private MailAsked sent(Sent sent, MailRequest request) {
    return switch (sent) {
      case Sent.Delivered _, Sent.Doubtful _ -> new MailAsked.Asked();
      case Sent.PlaceLost(String why) -> new MailAsked.NotTaken(why, false);
      case Sent.Deferred(Duration _, String why) -> again(request, why);
      case Sent.Throttled(Duration _, String why) -> again(request, why);
      case Sent.Refused(String why) -> {
        requests.remove(request.tokenHash());
        yield new MailAsked.NotTaken(why, false);
      }
    };
  }

  private MailAsked again(MailRequest request, String why) {
    requests.remove(request.tokenHash());
    return new MailAsked.NotTaken(why, true);
  }

  /// How far the wish is that a link's token stands for.
  public Confirmation look(String token) {
    Optional<MailRequest> found = requests.find(hash(token));
    if (found.isEmpty()) {
      return new Confirmation.Gone();
    }
    MailRequest request = found.get();
    if (request.confirmedAt() != null) {
      return new Confirmation.Used();
    }
    return request.expiresAt().isAfter(desk.now())
        ? plan(request).<Confirmation>map(Confirmation.Open::new).orElseGet(Confirmation.Gone::new)
        : new Confirmation.Gone();
  }

  /// Subscribes the address. A crash before the end leaves the link as good as it was.
  public Confirmation confirm(String token) {
    Optional<MailRequest> request = requests.find(hash(token));
    if (request.isEmpty() || !(look(token) instanceof Confirmation.Open(Plan plan))) {
      return look(token);
    }
    Place inbox = Place.inbox(request.get().address());
    Optional<String> full =
        desk.same(plan.topic(), inbox).isEmpty() ? desk.full(inbox) : Optional.empty();
    if (full.isPresent()) {
      return new Confirmation.Full(full.get());
    }
    desk.subscribe(plan, new Asker(inbox, inbox.channel()));
    DigestChannel channel = desk.channel(inbox).orElseThrow();
    Instant next = desk.resume(channel).orElse(null);
    requests.confirmed(request.get().tokenHash(), desk.now());
    return new Confirmation.Confirmed(plan, next, key(channel));
  }

  /// As things stand with the address now: what was left open may have been settled since.
  private Optional<Plan> plan(MailRequest request) {
    Place inbox = Place.inbox(request.address());
    return switch (WishReader.read(request.wish(), desk.today(inbox))) {
      case WishReading.Refused _ -> Optional.empty();
      case WishReading.Understood(Wish wish) ->
          Optional.of(
              desk.plan(
                      wish,
                      wish.zone() == null
                          ? desk.channel(inbox).map(DigestChannel::zone).orElse(request.zone())
                          : wish.zone(),
                      inbox)
                  .atLeast(request.least()));
    };
  }

  /// The address that the key in the foot of a mail is for.
  public Optional<DigestChannel> subscriber(String key) {
    var channel = digests.mailKeys().channel(key);
    return channel.isPresent()
        ? digests.store().channels().find(channel.getAsLong())
        : Optional.empty();
  }

  /// What opens the pages of an inbox.
  public String key(DigestChannel channel) {
    return digests.mailKeys().of(channel.id());
  }

  /// Ends everything: not even what is written already is sent any more.
  public void leave(DigestChannel channel) {
    for (Subscription one : digests.store().subscriptions().of(channel.id())) {
      digests.store().subscriptions().remove(one.id());
    }
    digests.rounds().drop(channel, "the subscriber has left", desk.now());
    digests.changed(channel, desk.now());
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String token) {
    return Sha256.digits(token, HASH_DIGITS);
  }
}

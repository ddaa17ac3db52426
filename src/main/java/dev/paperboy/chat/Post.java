package dev.paperboy.chat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message that nobody asked for at the moment it is sent.
///
/// @param delivery what this message is known by, the same for every try: at most 25 letters,
///   digits and `-`, since that is what Discord takes for a nonce
/// @param under the message whose thread it belongs in, as {@link Sent.Delivered} named it; null
///   for the channel itself
/// @param below what stands in the message's thread where there are threads; mail, which has none,
///   shows it below, the others leave it out
/// @param links what a reader can do about it where there are no buttons to press, the most
///   important first; mail shows them, the others have {@link Reply#actions}
/// @param unsubscribe where one request without a question ends messages of this kind (RFC 8058);
///   null where there is no such place. Mail alone needs it
public record Post(
    String delivery,
    Place place,
    @Nullable String under,
    Reply reply,
    @Nullable Reply below,
    List<Link> links,
    @Nullable URI unsubscribe) {
  private static final int LONGEST = 25;

  public Post {
    if (!delivery.matches("[A-Za-z0-9-]{1," + LONGEST + "}")) {
      throw new IllegalArgumentException("not a delivery's id: " + delivery);
    }
    links = List.copyOf(links);
  }

  public Post(String delivery, Place place, @Nullable String under, Reply reply) {
    this(delivery, place, under, reply, null, List.of(), null);
  }
}

package dev.paperboy.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A Slack of one workspace on loopback: Web API, `response_url`s and the socket of Socket Mode.
///
/// Point an app's API address at it, send what people do, and wait for what the app does. It can
/// refuse, limit, break and drop like the real one.
public final class FakeSlack implements AutoCloseable {
  public static final String CHANNEL = "C0PAPERS";
  public static final String DIRECT = "D0ADA";
  public static final String BOT = FakeSlackPayloads.BOT;
  public static final String PERSON = FakeSlackPayloads.PERSON;

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final FakeSlackInbox<FakeSlackCall> calls = new FakeSlackInbox<>();
  private final FakeSlackInbox<JsonNode> acknowledged = new FakeSlackInbox<>();
  private final FakeSlackInbox<String> greeted = new FakeSlackInbox<>();
  private final FakeSlackSocket socket = new FakeSlackSocket(acknowledged, greeted);
  private final FakeSlackRooms rooms;
  private final FakeSlackPeople people = new FakeSlackPeople();
  private final FakeSlackMethods methods;
  private final FakeSlackWebApi web;
  private final FakeSlackPayloads payloads;
  private final FakeSlackChanges changes;

  public FakeSlack() throws InterruptedException {
    this(Clock.systemUTC());
  }

  /// A fake whose messages are stamped by a clock.
  public FakeSlack(Clock clock) throws InterruptedException {
    rooms = new FakeSlackRooms(clock);
    methods = new FakeSlackMethods(rooms, people, socket.listen());
    web = new FakeSlackWebApi(calls, methods);
    payloads = new FakeSlackPayloads(web.address());
    changes =
        new FakeSlackChanges(rooms, methods, event -> send("events_api", payloads.callback(event)));
  }

  public String apiUrl() {
    return web.address() + "/api/";
  }

  // What people do

  public ObjectNode slashCommand(String text) {
    return payloads.slashCommand(CHANNEL, text);
  }

  public ObjectNode mention(String text) {
    return payloads.mention(CHANNEL, text);
  }

  public ObjectNode directMessage(String text) {
    return directMessageBy(PERSON, text);
  }

  public ObjectNode directMessageBy(String user, String text) {
    return payloads.directMessage(user, DIRECT, text);
  }

  /// A button pressed under a message that only the person sees, or that all see.
  public ObjectNode pressed(JsonNode button, boolean ephemeral) {
    return payloads.pressed(button, CHANNEL, ephemeral);
  }

  public ObjectNode pressedInDirect(JsonNode button) {
    return payloads.pressed(button, DIRECT, false);
  }

  /// A modal that somebody hands in.
  ///
  /// @param view as it was opened
  /// @param typed what else stands in some of its fields, by their blocks; several choices with
  ///   commas between them
  public ObjectNode submitted(JsonNode view, Map<String, String> typed) {
    return payloads.submitted(view, typed);
  }

  /// A person's time zone, and whether the person is a guest.
  public void person(String user, String zone, boolean guest) {
    people.add(user, zone, guest);
  }

  /// Somebody says something, which the channel's history has from then on.
  public void say(String channel, String text) {
    rooms.say(channel, "", "", JsonNodeFactory.instance.objectNode().put("text", text));
  }

  /// What becomes of channels and of the app.
  public FakeSlackChanges changes() {
    return changes;
  }

  // What Slack does

  /// Sends by the socket, and gives the envelope's id.
  ///
  /// @param type `slash_commands`, `interactive` or `events_api`
  public String send(String type, ObjectNode payload) {
    ObjectNode envelope = envelope(type, payload);
    socket.sendToAll(envelope.toString());
    return envelope.path("envelope_id").asText();
  }

  /// Sends the same envelope twice in a row, as after a lost acknowledgement.
  public String sendTwice(String type, ObjectNode payload) {
    ObjectNode envelope = envelope(type, payload);
    socket.sendToAll(envelope.toString());
    socket.sendToAll(envelope.put("retry_attempt", 1).put("retry_reason", "timeout").toString());
    return envelope.path("envelope_id").asText();
  }

  /// Says that the socket will be closed and that the app should open another.
  public void askToReconnect() {
    socket.sendToAll("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
  }

  public void dropSockets() {
    socket.drop();
  }

  /// Drops the sockets, and waits until another has been opened and greeted.
  public void dropAndAwaitSocket() {
    greeted.clear();
    socket.drop();
    awaitSocket();
  }

  /// Plans a fault for the next call of a method, or of `response_url`; several are met in turn.
  public void fail(String method, FakeSlackFault fault) {
    web.fail(method, fault);
  }

  /// Decides from now on of each call whether it goes wrong, where no fault was planned.
  public void weather(Function<FakeSlackCall, Optional<FakeSlackFault>> weather) {
    web.weather(weather);
  }

  /// Limits posting in each channel from now on; more is answered with 429.
  public void limitChannels(double perSecond, int atOnce) {
    web.limitChannels(perSecond, atOnce);
  }

  /// Limits posting in the whole workspace from now on; more is answered with 429.
  public void limitPosting(double perSecond, int atOnce) {
    web.posting().limit(perSecond, atOnce);
  }

  // What the app does

  /// What stands in the channels.
  public FakePosts posts() {
    return rooms.posts();
  }

  /// Waits for a call that is answered with HTTP 200.
  public FakeSlackCall awaitCall(String method) {
    return awaitCall(method, 200);
  }

  public FakeSlackCall awaitCall(String method, int status) {
    return calls.take(
        method, call -> call.method().equals(method) && call.status() == status, PATIENCE);
  }

  /// The calls of a method that nobody has waited for.
  public List<FakeSlackCall> otherCalls(String method) {
    return calls.all().stream().filter(call -> call.method().equals(method)).toList();
  }

  /// Waits for an envelope's acknowledgement.
  public JsonNode awaitAcknowledgement(String envelopeId, Duration patience) {
    return acknowledged.take(
        "acknowledgement of " + envelopeId,
        answer -> answer.path("envelope_id").asText().equals(envelopeId),
        patience);
  }

  /// Waits until another socket has been opened and greeted.
  public void awaitSocket() {
    greeted.take("socket", _ -> true, PATIENCE);
  }

  private ObjectNode envelope(String type, ObjectNode payload) {
    ObjectNode envelope =
        JsonNodeFactory.instance
            .objectNode()
            .put("envelope_id", payloads.next("envelope-"))
            .put("type", type)
            .put("accepts_response_payload", !type.equals("events_api"));
    envelope.set("payload", payload);
    return envelope;
  }

  @Override
  public void close() {
    try {
      socket.stop(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    web.close();
  }
}

package dev.paperboy.rehearsal;

/// What goes wrong with the next mail.
public enum FakeSmtpFault {
  /// 450: the address is put off.
  ADDRESS_DEFERRED,
  /// 550: the address is refused.
  ADDRESS_REFUSED,
  /// 550: we are refused, whatever the address.
  SENDER_REFUSED,
  /// 451 behind the message: it is put off.
  MESSAGE_DEFERRED,
  /// 554 behind the message: it is refused.
  MESSAGE_REFUSED,
  /// 421: the server takes no connections.
  BUSY,
  /// The message is taken, and the connection breaks before the answer.
  LOST_ANSWER,
  /// The message is taken and that is said; then the connection breaks instead of a goodbye.
  LOST_GOODBYE,
  /// The connection breaks when the message is about to be sent.
  LOST_REQUEST
}

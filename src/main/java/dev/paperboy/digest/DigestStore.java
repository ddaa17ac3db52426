package dev.paperboy.digest;

import dev.paperboy.store.Database;
import dev.paperboy.store.Deliveries;
import dev.paperboy.store.DigestChannels;
import dev.paperboy.store.Ledger;
import dev.paperboy.store.Mutes;
import dev.paperboy.store.ShownPapers;
import dev.paperboy.store.Subscriptions;

/// What is kept of the channels.
record DigestStore(
    DigestChannels channels,
    Subscriptions subscriptions,
    Deliveries deliveries,
    Ledger ledger,
    ShownPapers shown,
    Mutes mutes) {
  static DigestStore in(Database database) {
    return new DigestStore(
        new DigestChannels(database),
        new Subscriptions(database),
        new Deliveries(database),
        new Ledger(database),
        new ShownPapers(database),
        new Mutes(database));
  }
}

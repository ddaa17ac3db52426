package dev.paperboy.store;

import dev.paperboy.paper.Account;
import dev.paperboy.paper.Happenings;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEvent;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Provenance;
import dev.paperboy.paper.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// What a transaction makes of reports: papers joined with what was known of them, whose word that
/// is, what happened to them, and how they were counted.
final class Learning {
  private final Handle handle;
  private final List<Change> changes = new ArrayList<>();
  private final Map<PaperId, Provenance> provenances = new LinkedHashMap<>();
  private final List<PaperEvent> events = new ArrayList<>();
  private long number;

  private Learning(Handle handle) {
    this.handle = handle;
  }

  static Upserts learn(Handle handle, List<Report> reports) {
    return reports.isEmpty()
        ? Upserts.NONE
        : new Learning(handle).learn(Namesakes.told(handle, reports));
  }

  private Upserts learn(List<Report> reports) {
    Map<PaperId, Account> told = new LinkedHashMap<>();
    Map<PaperId, Instant> latest = new LinkedHashMap<>();
    for (Report report : reports) {
      PaperId id = report.paper().id();
      told.merge(id, Account.of(report), Account::and);
      latest.merge(id, report.at(), (one, other) -> one.isAfter(other) ? one : other);
    }
    Map<PaperId, Account> known = Accounts.known(handle, told.keySet());
    number = PaperStore.lastChange(handle);
    Map<PaperId, Account> now = new LinkedHashMap<>(told);
    known.forEach((id, account) -> now.merge(id, account, Account::and));
    now.forEach((id, after) -> note(known.get(id), after, latest.getOrDefault(id, Instant.EPOCH)));
    write();
    Snapshots.take(handle, reports, now);
    int added = now.size() - known.size();
    return Upserts.of(added, changes.size() - added, now.size() - changes.size());
  }

  private void note(@Nullable Account before, Account after, Instant at) {
    Paper paper = after.paper();
    if (before == null || !paper.equals(before.paper())) {
      number++;
      changes.add(new Change(number, paper));
    }
    if (before == null || !after.provenance().equals(before.provenance())) {
      provenances.put(paper.id(), after.provenance());
    }
    events.addAll(Happenings.between(before, after, at));
  }

  private void write() {
    if (!changes.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch(PaperRow.UPSERT);
      changes.forEach(change -> PaperRow.bind(batch, change));
      batch.execute();
      handle.execute("update ledger set last_change = ?", number);
    }
    Accounts.write(handle, provenances);
    PaperEvents.write(handle, events);
  }
}

package dev.paperboy.store;

import dev.paperboy.paper.Account;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Provenance;
import dev.paperboy.paper.Report;
import dev.paperboy.paper.SourceKind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Papers with whose word they are. A paper from before that was kept counts as an old file's.
final class Accounts {
  private static final int IDS_A_QUERY = 500;

  private Accounts() {}

  static Map<PaperId, Account> known(Handle handle, Collection<PaperId> ids) {
    Map<PaperId, Paper> papers = PaperStore.known(handle, ids);
    Map<PaperId, Provenance> provenances = provenances(handle, papers.keySet());
    Map<PaperId, Account> known = new LinkedHashMap<>();
    papers.forEach((id, paper) -> known.put(id, account(paper, provenances)));
    return known;
  }

  static void write(Handle handle, Map<PaperId, Provenance> provenances) {
    if (provenances.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into provenance (paper, said) values (:paper, :said)
            on conflict (paper) do update set said = excluded.said
            """);
    provenances.forEach(
        (id, provenance) -> batch.bind("paper", id.value()).bind("said", provenance.text()).add());
    batch.execute();
  }

  private static Account account(Paper paper, Map<PaperId, Provenance> provenances) {
    Provenance provenance = provenances.get(paper.id());
    return provenance == null
        ? Account.of(new Report(SourceKind.FILE, Instant.EPOCH, paper))
        : new Account(paper, provenance);
  }

  private static Map<PaperId, Provenance> provenances(Handle handle, Collection<PaperId> ids) {
    List<String> wanted = ids.stream().map(PaperId::value).toList();
    Map<PaperId, Provenance> found = new HashMap<>();
    for (int from = 0; from < wanted.size(); from += IDS_A_QUERY) {
      handle
          .createQuery("select paper, said from provenance where paper in (<ids>)")
          .bindList("ids", wanted.subList(from, Math.min(from + IDS_A_QUERY, wanted.size())))
          .map(
              (row, context) ->
                  Map.entry(
                      new PaperId(row.getString("paper")), Provenance.parse(row.getString("said"))))
          .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }
    return found;
  }
}

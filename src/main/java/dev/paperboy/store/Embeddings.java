package dev.paperboy.store;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Sha256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The vectors of papers, kept because computing them is what takes long. A vector belongs to a
/// model and to the text it was computed from.
public final class Embeddings {
  private static final int FINGERPRINT_DIGITS = 16;

  private final Database database;
  private final String model;

  /// The vectors of one model.
  public Embeddings(Database database, String model) {
    this.database = database;
    this.model = model;
  }

  /// Papers without a vector, or changed since theirs was looked at: those with votes before the
  /// others, the newest first.
  public List<PaperId> pending(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select paper.id from paper
                    left join embedding on embedding.paper = paper.id and embedding.model = :model
                    where embedding.paper is null or embedding.checked < paper.change
                    order by paper.seed_rank is null and paper.upvotes is null,
                      paper.published desc, paper.id
                    limit :limit
                    """)
                .bind("model", model)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(PaperId::new)
                .list());
  }

  /// How many papers have a vector.
  public long count() {
    return database.read(
        handle ->
            handle
                .createQuery("select count(*) from embedding where model = :model")
                .bind("model", model)
                .mapTo(Long.class)
                .one());
  }

  /// The vectors of those papers that have one.
  public Map<PaperId, float[]> of(Collection<PaperId> papers) {
    if (papers.isEmpty()) {
      return Map.of();
    }
    return database.read(
        handle -> {
          Map<PaperId, float[]> found = new HashMap<>();
          handle
              .createQuery(
                  "select paper, vector from embedding where model = :model and paper in (<ids>)")
              .bind("model", model)
              .bindList("ids", papers.stream().map(PaperId::value).toList())
              .map((row, context) -> Map.entry(row.getString(1), row.getBytes(2)))
              .forEach(row -> found.put(new PaperId(row.getKey()), floats(row.getValue())));
          return found;
        });
  }

  /// Whether the paper's vector is of the text that it has now. If so, it is no longer pending.
  public boolean stillFits(Paper paper) {
    return database.write(
        handle ->
            handle.execute(
                    """
                    update embedding set checked = (select change from paper where id = ?)
                    where paper = ? and model = ? and fingerprint = ?
                    """,
                    paper.id().value(),
                    paper.id().value(),
                    model,
                    fingerprint(paper))
                > 0);
  }

  /// Keeps vectors. Each of the papers takes the next change number, so that the index hears of it.
  /// A paper whose text has changed meanwhile is left out and stays pending.
  public void put(Map<Paper, float[]> vectors) {
    database.write(
        handle -> {
          List<PaperId> ids = vectors.keySet().stream().map(Paper::id).toList();
          Map<PaperId, Paper> known = PaperStore.known(handle, ids);
          long number = PaperStore.lastChange(handle);
          for (Map.Entry<Paper, float[]> entry : vectors.entrySet()) {
            Paper read = entry.getKey();
            Paper now = known.get(read.id());
            if (now != null && fingerprint(now).equals(fingerprint(read))) {
              number++;
              put(handle, read, entry.getValue(), number);
            }
          }
          return handle.execute("update ledger set last_change = ?", number);
        });
  }

  private void put(Handle handle, Paper paper, float[] vector, long change) {
    String id = paper.id().value();
    handle.execute("delete from embedding where paper = ? and model = ?", id, model);
    handle.execute(
        "insert into embedding (paper, model, fingerprint, checked, vector) values (?, ?, ?, ?, ?)",
        id,
        model,
        fingerprint(paper),
        change,
        bytes(vector));
    handle.execute("update paper set change = ? where id = ?", change, id);
  }

  private static String fingerprint(Paper paper) {
    return Sha256.digits(paper.title() + "\n" + paper.abstractText(), FINGERPRINT_DIGITS);
  }

  /// Little-endian 32-bit floats.
  private static byte[] bytes(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(vector);
    return bytes.array();
  }

  private static float[] floats(byte[] bytes) {
    float[] vector = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return vector;
  }
}

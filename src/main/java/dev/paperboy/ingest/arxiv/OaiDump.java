package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.LineProblems;
import dev.paperboy.ingest.PaperSink;
import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.XmlNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/// Files of OAI-PMH records: an answer as it came, or any number of them one after another.
public final class OaiDump {
  private final String file;
  private final PaperSink sink;

  public OaiDump(String file, PaperSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /// Reads the stream to its end.
  public void read(InputStream in) throws IOException {
    XmlPieces pieces = new XmlPieces(in, "record");
    try {
      read(pieces);
    } catch (EOFException | ZipException e) {
      String what = "the compressed file is cut off or damaged here; what came before was read";
      sink.problem(new Problem(file, pieces.line(), what));
    }
  }

  private void read(XmlPieces pieces) throws IOException {
    boolean any = false;
    for (XmlPieces.Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
      any = true;
      LineProblems problems = new LineProblems(file, piece.line(), sink);
      switch (piece.flaw()) {
        case TOO_LONG -> problems.accept("a record longer than 1 MB; skipped");
        case CUT_OFF -> problems.accept("a record that does not end; skipped");
        case NONE ->
            record(piece, problems)
                .flatMap(node -> OaiRecord.read(node, problems))
                .ifPresent(sink::paper);
      }
    }
    if (!any) {
      new LineProblems(file, pieces.line(), sink).accept("no OAI-PMH record up to here");
    }
  }

  private static Optional<XmlNode> record(XmlPieces.Piece piece, LineProblems problems) {
    Optional<XmlNode> record = LoneElement.read(piece);
    if (record.isEmpty()) {
      problems.accept("a record that is not XML; skipped");
    }
    return record;
  }
}

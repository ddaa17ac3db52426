package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.ingest.http.XmlTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// An element that was cut out of its document and is read by itself.
final class LoneElement {
  /// What the document declared and the element alone does not.
  private static final String BEFORE =
      "<page xmlns:xsi='xsi' xmlns:oai_dc='oai_dc' xmlns:dc='dc' xmlns:arXiv='arXiv'"
          + " xmlns:arXivRaw='arXivRaw' xmlns:arxiv='arxiv' xmlns:atom='atom'>";

  private static final String AFTER = "</page>";

  private LoneElement() {}

  /// The element with the line that it stands in; nothing if it is not XML.
  static Optional<XmlNode> read(XmlPieces.Piece piece) {
    byte[] document = (BEFORE + piece.text() + AFTER).getBytes(StandardCharsets.UTF_8);
    XmlTree tree = XmlTree.read(new ByteArrayInputStream(document));
    return tree.flaw().isPresent()
        ? Optional.empty()
        : tree.root()
            .flatMap(page -> page.children().stream().findFirst())
            .map(node -> node.at((int) piece.line()));
  }
}

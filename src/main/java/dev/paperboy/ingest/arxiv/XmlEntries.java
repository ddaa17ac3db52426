package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.Problem;
import dev.paperboy.ingest.http.Body;
import dev.paperboy.ingest.http.XmlNode;
import dev.paperboy.ingest.http.XmlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer in XML and its entries. When it is broken, each entry is read by itself, so that a
/// broken one costs no other.
///
/// @param root the document, as far as it is whole
/// @param problems the places where it is broken
/// @param whole whether it comes to its end
record XmlEntries(
    Optional<XmlNode> root, List<XmlNode> entries, List<Problem> problems, boolean whole) {
  XmlEntries {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /// How many entries could not be read.
  int broken() {
    return (int) problems.stream().filter(problem -> problem.line() > 0).count();
  }

  /// Reads an answer.
  ///
  /// @param place what problems call it
  /// @param list the element that the entries stand in; empty for the root
  /// @param entry the name of an entry
  static XmlEntries read(String place, Body body, String list, String entry) {
    XmlTree tree = XmlTree.read(body.in());
    if (tree.flaw().isEmpty()) {
      Optional<XmlNode> entries =
          list.isEmpty() ? tree.root() : tree.root().flatMap(root -> root.first(list));
      return new XmlEntries(
          tree.root(), entries.map(node -> node.all(entry)).orElse(List.of()), List.of(), true);
    }
    String end = tree.root().map(root -> root.name() + ">").orElse(">");
    boolean whole = body.text().stripTrailing().endsWith(end);
    List<Problem> broken = new ArrayList<>();
    List<XmlNode> entries = oneByOne(place, body, entry, broken);
    List<Problem> problems =
        whole && !broken.isEmpty() ? broken : List.of(new Problem(place, 0, tree.flaw().get()));
    return new XmlEntries(tree.root(), entries, problems, whole);
  }

  /// The text of the first element of this name anywhere; empty without one.
  static String textOf(Body body, String element) {
    try {
      XmlPieces.Piece piece = new XmlPieces(body.in(), element).next();
      return piece == null ? "" : LoneElement.read(piece).map(XmlNode::text).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException("a body in memory", e);
    }
  }

  private static List<XmlNode> oneByOne(
      String place, Body body, String entry, List<Problem> problems) {
    List<XmlNode> entries = new ArrayList<>();
    XmlPieces pieces = new XmlPieces(body.in(), entry);
    try {
      for (XmlPieces.Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
        Optional<XmlNode> node = LoneElement.read(piece);
        if (node.isEmpty()) {
          problems.add(new Problem(place, piece.line(), "an entry that is not XML; skipped"));
        }
        node.ifPresent(entries::add);
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("a body in memory", e);
    }
  }
}

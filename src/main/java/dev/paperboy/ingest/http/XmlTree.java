package dev.paperboy.ingest.http;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// An XML document as a tree; of a broken one all that came whole before the break. There are no
/// external entities and no document types.
///
/// @param flaw where and how it is broken; empty for a whole document
public record XmlTree(Optional<XmlNode> root, Optional<String> flaw) {
  private static final int DEEPEST = 32;

  /// What RSS, Atom and OAI-PMH call one of many.
  private static final Set<String> ENTRIES = Set.of("item", "entry", "record");

  /// Reads a document to its end or to where it breaks.
  public static XmlTree read(InputStream in) {
    Reading reading = new Reading();
    try {
      XMLStreamReader reader = safeFactory().createXMLStreamReader(in);
      while (reader.hasNext()) {
        reading.take(reader, reader.next());
      }
      return new XmlTree(reading.root(), Optional.empty());
    } catch (XMLStreamException e) {
      return new XmlTree(reading.closed(), Optional.of(place(e)));
    }
  }

  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static String place(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return "line " + line + ": the XML ends or breaks here";
  }

  /// The elements that are open while a document is read.
  private static final class Reading {
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlNode root;

    void take(XMLStreamReader reader, int event) throws XMLStreamException {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.getLast().text.append(reader.getText());
          }
        }
        default -> {}
      }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
      if (open.size() == DEEPEST) {
        throw new XMLStreamException("too deep", reader.getLocation());
      }
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      open.addLast(
          new Open(reader.getLocalName(), reader.getLocation().getLineNumber(), attributes));
    }

    private void end() {
      XmlNode node = open.removeLast().closed();
      if (open.isEmpty()) {
        root = node;
        return;
      }
      open.getLast().children.add(node);
    }

    Optional<XmlNode> root() {
      return Optional.ofNullable(root);
    }

    /// The tree so far, without the entry that the break is in.
    Optional<XmlNode> closed() {
      while (open.stream().anyMatch(element -> ENTRIES.contains(element.name))) {
        open.removeLast();
      }
      while (!open.isEmpty()) {
        end();
      }
      return root();
    }
  }

  private static final class Open {
    private final String name;
    private final int line;
    private final Map<String, String> attributes;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlNode> children = new ArrayList<>();

    Open(String name, int line, Map<String, String> attributes) {
      this.name = name;
      this.line = line;
      this.attributes = attributes;
    }

    XmlNode closed() {
      return new XmlNode(name, line, attributes, text.toString(), children);
    }
  }
}

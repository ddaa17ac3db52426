package dev.paperboy.ingest.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of an XML document, without its name space.
///
/// @param text its own text, without that of its children
/// @param line where it begins, from 1
public record XmlNode(
    String name, int line, Map<String, String> attributes, String text, List<XmlNode> children) {
  public XmlNode {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  public List<XmlNode> all(String child) {
    return children.stream().filter(node -> node.name.equals(child)).toList();
  }

  public Optional<XmlNode> first(String child) {
    return children.stream().filter(node -> node.name.equals(child)).findFirst();
  }

  /// The text of a child; empty without one.
  public String textOf(String child) {
    return first(child).map(XmlNode::text).orElse("");
  }

  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /// The same element, known to stand in another line.
  public XmlNode at(int otherLine) {
    return new XmlNode(name, otherLine, attributes, text, children);
  }
}

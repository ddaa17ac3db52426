package dev.paperboy.chat;

/// A piece of text in one weight. The text is plain: platforms escape it.
public record Run(String text, boolean bold) {}

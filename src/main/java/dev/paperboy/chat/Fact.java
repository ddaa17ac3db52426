package dev.paperboy.chat;

/// One line of a status report.
public record Fact(String name, String value) {}

package dev.paperboy.web;

/// One thing that has to be in order before Paperboy is ready.
///
/// @param name `index`, `slack`
/// @param sentence how it stands
public record Check(String name, boolean ready, String sentence) {}

package dev.paperboy.chat;

import java.net.URI;

/// A link to a page outside, http or https; in a post also one below Paperboy's public address.
///
/// @param label `arXiv`, `PDF`, `Code`
public record Link(String label, URI target) {}

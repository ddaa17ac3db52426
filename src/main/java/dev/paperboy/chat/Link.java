package dev.paperboy.chat;

import java.net.URI;

/// A link to a page outside, http or https.
///
/// @param label `arXiv`, `PDF`, `Code`
public record Link(String label, URI target) {}

package dev.paperboy.store;

import dev.paperboy.paper.Paper;

/// A paper as it stands after its latest change.
///
/// @param number the change's place in the sequence of all changes, from 1
public record Change(long number, Paper paper) {}

package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

/// A paper that was found. Scores compare within one ranking only.
public record Hit(PaperId id, float score) {}

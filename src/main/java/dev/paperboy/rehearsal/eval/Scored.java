package dev.paperboy.rehearsal.eval;

import dev.paperboy.paper.PaperId;

/// A paper in a baseline's ranking.
record Scored(PaperId id, double score) {}

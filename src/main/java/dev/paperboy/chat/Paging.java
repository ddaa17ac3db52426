package dev.paperboy.chat;

/// Which part of the found papers is shown.
///
/// @param page from 1
/// @param pages at least 1
/// @param total papers found in all
public record Paging(int page, int pages, long total) {}

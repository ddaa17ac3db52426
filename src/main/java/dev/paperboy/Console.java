package dev.paperboy;

/// Where a command writes: answers and remarks go separate ways, so that scripts can read the
/// answers.
interface Console {
  void answer(String text);

  void remark(String text);
}

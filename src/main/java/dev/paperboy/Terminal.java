package dev.paperboy;

import java.io.PrintStream;

/// A console of two streams: answers on one, remarks on the other.
record Terminal(PrintStream answers, PrintStream remarks) implements Console {
  @Override
  public void answer(String text) {
    answers.println(text);
  }

  @Override
  public void remark(String text) {
    remarks.println(text);
  }
}

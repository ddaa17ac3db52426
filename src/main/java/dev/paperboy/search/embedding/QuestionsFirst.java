package dev.paperboy.search.embedding;

/// An embedder that begins with no paper while it reads a question: people wait, papers do not.
final class QuestionsFirst implements Embedder {
  private final Embedder embedder;
  private int questions;

  QuestionsFirst(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public Embedding ofQuestion(String question) {
    began();
    try {
      return embedder.ofQuestion(question);
    } finally {
      ended();
    }
  }

  @Override
  public Embedding ofPaper(String title, String abstractText) {
    awaitNoQuestion();
    return embedder.ofPaper(title, abstractText);
  }

  @Override
  public void close() {
    embedder.close();
  }

  private synchronized void began() {
    questions++;
  }

  private synchronized void ended() {
    questions--;
    notifyAll();
  }

  private synchronized void awaitNoQuestion() {
    try {
      while (questions > 0) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

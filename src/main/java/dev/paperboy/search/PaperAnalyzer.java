package dev.paperboy.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Our [Tokens] as Lucene wants to have them.
final class PaperAnalyzer extends Analyzer {
  /// More than any slop, so that no phrase reaches from the title into the abstract.
  private static final int GAP = 100;

  private final Supplier<Function<String, List<Token>>> rule;

  /// @param rule gives each thread a rule of its own
  PaperAnalyzer(Supplier<Function<String, List<Token>>> rule) {
    this.rule = rule;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WholeTextTokenizer(rule.get()));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /// Titles and abstracts are short: the text is read whole and cut at once.
  private static final class WholeTextTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute advance =
        addAttribute(PositionIncrementAttribute.class);
    private final Function<String, List<Token>> rule;
    private Iterator<Token> tokens = List.<Token>of().iterator();
    private int length;

    WholeTextTokenizer(Function<String, List<Token>> rule) {
      this.rule = rule;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[4096];
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        text.append(buffer, 0, read);
      }
      length = text.length();
      tokens = rule.apply(text.toString()).iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!tokens.hasNext()) {
        return false;
      }
      Token token = tokens.next();
      term.append(token.term());
      offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
      advance.setPositionIncrement(token.advance());
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(correctOffset(length), correctOffset(length));
    }
  }
}

package dev.paperboy.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Tokens that are there already, as Lucene wants to have them.
final class TokenList extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute advance = addAttribute(PositionIncrementAttribute.class);
  private final List<Token> list;
  private final int length;
  private Iterator<Token> tokens;

  /// @param length of the text they are of, in characters
  TokenList(List<Token> list, int length) {
    this.list = list;
    this.length = length;
    this.tokens = list.iterator();
  }

  @Override
  public void reset() {
    tokens = list.iterator();
  }

  /// Every attribute that there is gets a value each time; clearing them before would take longer.
  @Override
  public boolean incrementToken() {
    if (!tokens.hasNext()) {
      return false;
    }
    Token token = tokens.next();
    term.setEmpty().append(token.term());
    offset.setOffset(token.start(), token.end());
    advance.setPositionIncrement(token.advance());
    return true;
  }

  @Override
  public void end() {
    clearAttributes();
    offset.setOffset(length, length);
  }
}

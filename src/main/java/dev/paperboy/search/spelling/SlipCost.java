package dev.paperboy.search.spelling;

/// How unlikely it is that fingers or memory turn one word into another: 1 for a letter doubled or
/// not, 3 for one letter instead of an unrelated one. Optimal string alignment with weights.
final class SlipCost {
  private static final String VOWELS = "aeiouy";
  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private static final float DOUBLED = 1f;
  private static final float SWAPPED = 1.5f;
  private static final float VOWEL = 1.5f;
  private static final float NEIGHBOUR = 2f;
  private static final float LEFT_OUT = 2f;
  private static final float PUT_IN = 2.5f;
  private static final float OTHER = 3f;

  /// Beginnings are hardly ever wrong, and 'asymmetric' is not 'symmetric'.
  private static final float AT_THE_BEGINNING = 2f;

  private final String meant;
  private final String typed;

  private SlipCost(String meant, String typed) {
    this.meant = meant;
    this.typed = typed;
  }

  static float of(String meant, String typed) {
    return new SlipCost(meant, typed).total();
  }

  private float total() {
    float[][] cost = new float[meant.length() + 1][typed.length() + 1];
    for (int i = 0; i <= meant.length(); i++) {
      for (int j = 0; j <= typed.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, i, j);
      }
    }
    return cost[meant.length()][typed.length()];
  }

  private float cheapest(float[][] cost, int i, int j) {
    float best = Float.MAX_VALUE;
    if (i > 0) {
      best = cost[i - 1][j] + leftOut(i - 1);
    }
    if (j > 0) {
      best = Math.min(best, cost[i][j - 1] + putIn(j - 1));
    }
    if (i > 0 && j > 0) {
      best = Math.min(best, cost[i - 1][j - 1] + instead(i - 1, j - 1));
    }
    if (i > 1 && j > 1 && isSwap(i - 1, j - 1)) {
      best = Math.min(best, cost[i - 2][j - 2] + SWAPPED + beginning(i - 2));
    }
    return best;
  }

  private float leftOut(int i) {
    return isDouble(meant, i) ? DOUBLED : LEFT_OUT + beginning(i);
  }

  private float putIn(int j) {
    return isDouble(typed, j) ? DOUBLED : PUT_IN + beginning(j);
  }

  private float instead(int i, int j) {
    char right = meant.charAt(i);
    char wrong = typed.charAt(j);
    if (right == wrong) {
      return 0;
    }
    return beginning(i) + swapOf(right, wrong);
  }

  private static float swapOf(char right, char wrong) {
    if (VOWELS.indexOf(right) >= 0 && VOWELS.indexOf(wrong) >= 0) {
      return VOWEL;
    }
    return areNeighbours(right, wrong) ? NEIGHBOUR : OTHER;
  }

  private boolean isSwap(int i, int j) {
    return meant.charAt(i) == typed.charAt(j - 1)
        && meant.charAt(i - 1) == typed.charAt(j)
        && meant.charAt(i) != meant.charAt(i - 1);
  }

  private static boolean isDouble(String word, int i) {
    return i > 0 && word.charAt(i) == word.charAt(i - 1);
  }

  private static float beginning(int i) {
    return i == 0 ? AT_THE_BEGINNING : 0;
  }

  private static boolean areNeighbours(char one, char other) {
    for (String row : ROWS) {
      int at = row.indexOf(one);
      int to = row.indexOf(other);
      if (at >= 0 && to >= 0 && Math.abs(at - to) == 1) {
        return true;
      }
    }
    return false;
  }
}

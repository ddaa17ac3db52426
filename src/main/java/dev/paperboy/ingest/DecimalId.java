package dev.paperboy.ingest;

import dev.paperboy.paper.PaperId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// An arXiv id that some program took for a number: `2405.2032` for 2405.20320 and
/// `1501.0367099999999` for 1501.03671. The error of a floating-point number is millions of times
/// smaller than the step from one id to the next, so the id can be told.
final class DecimalId {
  private static final Pattern DECIMAL = Pattern.compile("\\d{3,4}\\.\\d{1,20}");
  private static final BigDecimal LARGEST_ERROR = new BigDecimal("1e-9");

  /// Ids have five digits behind the point since January 2015 and had four before.
  private static final BigDecimal FIVE_DIGITS_SINCE = new BigDecimal("1501");

  private DecimalId() {}

  static Optional<PaperId> of(String decimal) {
    if (!DECIMAL.matcher(decimal).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(decimal);
    int digits = number.compareTo(FIVE_DIGITS_SINCE) >= 0 ? 5 : 4;
    BigDecimal id = number.setScale(digits, RoundingMode.HALF_UP);
    boolean near = number.subtract(id).abs().compareTo(LARGEST_ERROR) < 0;
    String text =
        id.compareTo(BigDecimal.valueOf(1000)) < 0 ? "0" + id.toPlainString() : id.toPlainString();
    return near ? PaperId.parse(text) : Optional.empty();
  }
}

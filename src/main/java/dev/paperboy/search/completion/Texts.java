package dev.paperboy.search.completion;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Many short texts in one block of memory, as UTF-8: some 5 bytes each beyond what they hold.
public final class Texts {
  private final byte[] bytes;
  private final int[] ends;

  private Texts(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  int size() {
    return ends.length;
  }

  public String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  int length(int number) {
    return ends[number] - start(number);
  }

  byte byteAt(int number, int at) {
    return bytes[start(number) + at];
  }

  /// Below, in or above the texts that begin so: negative, 0 or positive. Texts compare as bytes.
  int compareBeginning(int number, byte[] beginning) {
    int start = start(number);
    int end = Math.min(ends[number], start + beginning.length);
    return Arrays.compareUnsigned(bytes, start, end, beginning, 0, beginning.length);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /// Texts one after the other.
  public static final class Builder {
    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 6];
    private int size;

    void add(String text) {
      byte[] added = text.getBytes(StandardCharsets.UTF_8);
      add(added, 0, added.length);
    }

    public void add(byte[] from, int start, int length) {
      int end = size == 0 ? 0 : ends[size - 1];
      if (end + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end + length, bytes.length + bytes.length / 2));
      }
      System.arraycopy(from, start, bytes, end, length);
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, ends.length + ends.length / 2);
      }
      ends[size++] = end + length;
    }

    public Texts build() {
      int length = size == 0 ? 0 : ends[size - 1];
      return new Texts(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, size));
    }
  }
}

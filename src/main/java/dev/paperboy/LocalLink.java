package dev.paperboy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// How a running server is reached by other processes of the same person.
///
/// @param port on loopback
/// @param token what they must know; readable by the owner of the data folder alone
/// @param process the server's process id
record LocalLink(int port, String token, long process) {
  private static final ObjectMapper JSON = new ObjectMapper();

  void write(Path file) {
    try {
      Path fresh = Files.createTempFile(file.getParent(), "link", ".tmp");
      if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      JSON.writeValue(fresh.toFile(), this);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the link " + file + " cannot be written", e);
    }
  }

  /// The link in the file; empty where there is none, or none that can be read.
  static Optional<LocalLink> read(Path file) {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), LocalLink.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "LocalLink[port=" + port + ", token=[REDACTED], process=" + process + "]";
  }
}

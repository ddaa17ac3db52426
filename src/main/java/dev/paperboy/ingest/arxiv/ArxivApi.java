package dev.paperboy.ingest.arxiv;

import dev.paperboy.ingest.http.Answer;
import dev.paperboy.ingest.http.Ask;
import dev.paperboy.ingest.http.Format;
import dev.paperboy.ingest.http.HostException;
import dev.paperboy.ingest.http.PoliteClient;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// arXiv's interface for single papers: `GET /api/query?id_list=2405.20320`, Atom.
///
/// An id that no paper has gets an empty feed with status 200, one that cannot be an id gets 400.
/// <https://info.arxiv.org/help/api/user-manual.html>
public final class ArxivApi {
  private final PoliteClient client;
  private final URI api;

  public ArxivApi(PoliteClient client, ArxivHosts hosts) {
    this.client = client;
    this.api = hosts.api();
  }

  /// The paper with this id, if there is one.
  ///
  /// @throws HostException when arXiv cannot be asked within the patience
  public Optional<Paper> paper(PaperId id, Duration patience) {
    URI uri = URI.create(api + "?id_list=" + id.value() + "&max_results=1");
    return switch (client.get(new Ask(uri, Format.XML), patience)) {
      case Answer.Found(var body, var validator) ->
          ApiFeed.read(body).papers().stream().filter(paper -> paper.id().equals(id)).findFirst();
      case Answer.Refused(int status, var body) -> {
        if (status == 403 || status == 401) {
          throw new HostException("arXiv: refused (" + status + ")", null, null);
        }
        yield Optional.empty();
      }
      case Answer.Unchanged u -> Optional.empty();
    };
  }
}

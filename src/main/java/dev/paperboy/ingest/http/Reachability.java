package dev.paperboy.ingest.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Says in one line which services are out of reach: at first once it is known of all of them, then
/// whenever that changes.
public final class Reachability implements HostNews {
  private final Set<String> services;
  private final Consumer<String> say;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, String> lost = new TreeMap<>();

  /// A line for each change of these services.
  public Reachability(Set<String> services, Consumer<String> say) {
    this.services = Set.copyOf(services);
    this.say = say;
  }

  @Override
  public synchronized void answers(String service) {
    boolean wasAllKnown = allKnown();
    known.put(service, true);
    boolean wasLost = lost.remove(service) != null;
    if (wasAllKnown && wasLost) {
      say.accept(service + " answers again");
    } else if (!wasAllKnown && allKnown()) {
      sayLost();
    }
  }

  @Override
  public synchronized void lost(String service, String why) {
    known.put(service, false);
    lost.put(service, why);
    if (allKnown()) {
      sayLost();
    }
  }

  private boolean allKnown() {
    return known.keySet().containsAll(services);
  }

  private void sayLost() {
    if (!lost.isEmpty()) {
      say.accept(
          "Out of reach: "
              + lost.entrySet().stream()
                  .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                  .collect(Collectors.joining(", "))
              + ". What is known already is searched; they are asked again by and by.");
    }
  }
}

package dev.paperboy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@AnalyzeClasses(
    packagesOf = ArchitectureTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = ArchitectureTest.class.getPackageName();

  /// Each package, and the packages of ours that it may use. The root and `rehearsal` may use all.
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("paper", List.of()),
          Map.entry("chat", List.of("paper")),
          Map.entry("store", List.of("paper", "chat")),
          Map.entry("search", List.of("paper")),
          Map.entry("ingest", List.of("paper", "search", "store")),
          Map.entry("trending", List.of("paper", "store")),
          Map.entry("digest", List.of("paper", "chat", "search", "store", "trending")),
          Map.entry(
              "bot", List.of("paper", "chat", "search", "store", "trending", "ingest", "digest")),
          Map.entry("discord", List.of("chat", "paper")),
          Map.entry("email", List.of("chat", "paper")),
          Map.entry("slack", List.of("chat", "paper")),
          Map.entry("terminal", List.of("chat", "paper")),
          Map.entry("web", List.of("chat", "paper")),
          Map.entry("settings", List.of("chat", "paper")));

  /// Each outside library, and the packages that may use it.
  private static final Map<String, List<String>> ONLY_USERS =
      Map.ofEntries(
          Map.entry("java.sql..", List.of("store")),
          Map.entry("org.jdbi..", List.of("store")),
          Map.entry("org.flywaydb..", List.of("store")),
          Map.entry("com.zaxxer..", List.of("store")),
          Map.entry("org.apache.lucene..", List.of("search")),
          Map.entry("ai.onnxruntime..", List.of("search")),
          Map.entry("com.github.benmanes.caffeine..", List.of("bot", "chat")),
          Map.entry("com.github.kagkarlsson..", List.of("digest")),
          Map.entry("okhttp3..", List.of("ingest.http", "slack", "discord")),
          Map.entry("net.dv8tion..", List.of("discord")),
          Map.entry("com.slack..", List.of("slack")),
          Map.entry("org.simplejavamail..", List.of("email")),
          Map.entry("jakarta.mail..", List.of("email")),
          Map.entry("org.eclipse.angus..", List.of("email")),
          Map.entry("io.javalin..", List.of("web")),
          Map.entry("org.eclipse.jetty..", List.of("web")),
          Map.entry("org.jbibtex..", List.of("ingest")),
          Map.entry("org.yaml.snakeyaml..", List.of("settings")));

  @ArchTest
  static void packagesUseOnlyTheirAllies(JavaClasses all) {
    MAY_USE.forEach((name, allies) -> mayUse(name, allies).check(all));
  }

  @ArchTest
  static void everyPackageIsInTheTable(JavaClasses all) {
    assertThat(all.getPackage(ROOT).getSubpackages())
        .extracting(p -> p.getRelativeName())
        .isSubsetOf(Stream.concat(MAY_USE.keySet().stream(), Stream.of("rehearsal")).toList());
  }

  @ArchTest
  static void librariesStayInTheirPackages(JavaClasses all) {
    ONLY_USERS.forEach((library, users) -> onlyUsers(library, users).check(all));
  }

  @ArchTest
  static void onlyTheRootKnowsTheRehearsal(JavaClasses all) {
    noClasses()
        .that()
        .resideInAnyPackage(within(MAY_USE.keySet().stream()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".rehearsal..")
        .allowEmptyShould(true)
        .check(all);
  }

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("tests set the clock");

  private static ArchRule mayUse(String name, List<String> allies) {
    String[] allowed = within(Stream.concat(Stream.of(name), allies.stream()));
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true);
  }

  private static ArchRule onlyUsers(String library, List<String> users) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(within(Stream.concat(users.stream(), Stream.of("rehearsal"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static String[] within(Stream<String> packages) {
    return packages.map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }
}

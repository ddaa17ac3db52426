package dev.paperboy.web;

import dev.paperboy.chat.Action;
import dev.paperboy.chat.Card;
import dev.paperboy.chat.Command;
import dev.paperboy.chat.Destination;
import dev.paperboy.chat.Link;
import dev.paperboy.chat.Passage;
import dev.paperboy.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// Cards of a few papers, short, long and hostile.
final class Papers {
  static final Card SLIM_FLOW =
      card(
          "2407.12718",
          "SlimFlow: Training Smaller One-Step Diffusion Models with Rectified Flow",
          List.of("Yuanzhi Zhu", "Xingchao Liu", "Qiang Liu"),
          LocalDate.of(2024, 7, 17),
          Passage.plain("We train a 15.7M-parameter ")
              .thenBold("one-step diffusion")
              .then(" model with an FID of 5.02 on CIFAR-10, ahead of the previous")
              .then(" state-of-the-art one-step diffusion model."));

  static final Card MULTI_STUDENT =
      card(
          "2410.23274",
          "Multi-student Diffusion Distillation for Better One-step Generators",
          List.of("Yanke Song", "Jonathan Lorraine", "Weili Nie", "Karsten Kreis", "James Lucas"),
          LocalDate.of(2024, 10, 30),
          Passage.plain("Multi-Student Distillation distills a conditional teacher ")
              .thenBold("diffusion")
              .then(" model into multiple single-step generators, each of which is")
              .then(" responsible for a subset of the conditioning data."));

  static final Card GUIDED =
      card(
          "2210.03142",
          "On Distillation of Guided Diffusion Models",
          List.of("Chenlin Meng", "Robin Rombach", "Ruiqi Gao", "Diederik P. Kingma"),
          LocalDate.of(2022, 10, 6),
          Passage.plain("Our approach generates images visually comparable to those of the")
              .then(" original model in as few as 1 to 4 ")
              .thenBold("denoising steps")
              .then("."));

  static final Card TRAJECTORY =
      card(
          "2310.02279",
          "Consistency Trajectory Models: Learning Probability Flow ODE Trajectory of Diffusion",
          List.of("Dongjun Kim", "Chieh-Hsin Lai"),
          LocalDate.of(2023, 10, 1),
          Passage.plain("CTM enables the efficient combination of adversarial training and")
              .then(" denoising score matching to enhance performance in ")
              .thenBold("single-step")
              .then(" generation."));

  static final Card IMAGE_TAG = card("2501.00001", "<img src=x onerror=window.hit=1>");
  static final Card SCRIPT_TAG = card("2501.00002", "</script><script>window.hit=2</script>");
  static final Card RIGHT_TO_LEFT =
      card("2501.00003", "نماذج الانتشار @everyone 🎓 " + "Å".repeat(400));

  static final String ABSTRACT =
      "Diffusion models excel in high-quality generation but suffer from slow inference due to"
          + " iterative sampling. While recent methods have successfully transformed diffusion"
          + " models into one-step generators, they neglect model size reduction, limiting their"
          + " applicability in compute-constrained scenarios. This paper aims to develop small,"
          + " efficient one-step diffusion models based on the powerful rectified flow framework,"
          + " by exploring joint compression of inference steps and model size.";

  private Papers() {}

  static Card card(String id, String title) {
    Passage sentence = Passage.plain(title + " says ").thenBold(title);
    return card(id, title, List.of(title), LocalDate.of(2025, 1, 1), sentence);
  }

  private static Card card(
      String id, String title, List<String> authors, LocalDate published, Passage sentence) {
    return new Card(
        new PaperId(id),
        title,
        authors,
        published,
        "cs.CV",
        sentence,
        Passage.plain("matches ").thenBold("one-step diffusion").then(" · 2nd on the seed page"),
        List.of(
            new Link("arXiv", URI.create("https://arxiv.org/abs/" + id)),
            new Link("PDF", URI.create("https://arxiv.org/pdf/" + id)),
            new Link("Code", URI.create("https://github.com/example/" + id))),
        List.of(
            new Action("Abstract", new Command.ShowPaper(id), Destination.PRIVATE),
            new Action("Similar", new Command.Similar(id, 1), Destination.PRIVATE),
            new Action("Save", new Command.Save(id), Destination.ASIDE)));
  }
}

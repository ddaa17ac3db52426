package dev.paperboy.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The commands that abstracts use, each with its plain text.
final class LatexCommands {
  private static final String SYMBOLS =
      """
      alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
      kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
      phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ
      Phi Φ Psi Ψ Omega Ω eps ε
      times × cdot · centerdot · div ÷ pm ± mp ∓ ast * star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖
      otimes ⊗ odot ⊙ wedge ∧ land ∧ vee ∨ lor ∨ cap ∩ cup ∪ bigcap ⋂ bigcup ⋃ setminus ∖ wr ≀
      bigoplus ⨁ bigotimes ⨂ rtimes ⋊ ltimes ⋉ amalg ⨿
      le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ll ≪ gg ≫ ne ≠ neq ≠ approx ≈ sim ~ simeq ≃ cong ≅
      equiv ≡ propto ∝ lesssim ≲ gtrsim ≳ lsim ≲ gsim ≳ prec ≺ succ ≻ preceq ⪯ succeq ⪰ asymp ≍
      in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ mid | parallel ∥ perp ⊥
      to → rightarrow → longrightarrow → Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ leftarrow ←
      Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ iff ⇔ mapsto ↦ longmapsto ↦ uparrow ↑
      downarrow ↓ nearrow ↗ searrow ↘ hookrightarrow ↪ rightharpoonup ⇀ rightleftharpoons ⇌
      infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ aleph ℵ hbar ℏ
      ell ℓ Re ℜ Im ℑ wp ℘ prime ′ angle ∠ triangle △ triangleq ≜ square □ Box □ blacksquare ■
      diamond ⋄ neg ¬ lnot ¬ top ⊤ bot ⊥ vdash ⊢ models ⊨ surd √ sharp ♯ flat ♭ natural ♮
      clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ checkmark ✓ dagger † ddagger ‡ dag † ddag ‡
      sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮
      langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | lvert | rvert | Vert ‖ lVert ‖
      rVert ‖ lbrace { rbrace } lbrack [ rbrack ] backslash \\
      ldots … dots … cdots ⋯ dotsc … dotsb ⋯ vdots ⋮ ddots ⋱ colon : coloneqq := lt < gt >
      deg ° degree ° textdegree ° copyright © pounds £ euro € texteuro € S § P ¶ texttimes ×
      textpm ± textmu µ textendash – textemdash — textquoteleft ‘ textquoteright ’
      textquotedblleft “ textquotedblright ” textasciitilde ~ textasciicircum ^ textless <
      textgreater > textbackslash \\ textbar | textregistered ® texttrademark ™ textellipsis …
      textbullet • textperiodcentered · textunderscore _ AA Å angstrom Å
      """;
  private static final String LETTERS =
      "ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł i ı j ȷ aa å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ";
  private static final String WORDS =
      """
      log log ln ln lg lg exp exp sin sin cos cos tan tan cot cot arcsin arcsin arccos arccos
      arctan arctan sinh sinh cosh cosh tanh tanh max max min min sup sup inf inf lim lim
      limsup limsup liminf liminf arg arg argmax argmax argmin argmin det det dim dim ker ker
      gcd gcd mod mod bmod mod Pr Pr poly poly polylog polylog choose choose over /
      LaTeX LaTeX TeX TeX BibTeX BibTeX ie i.e. eg e.g. etc etc. etal et\u00a0al. wrt w.r.t.
      """;
  private static final String ACCENTS =
      """
      c 0327 v 030C u 0306 H 030B r 030A k 0328 d 0323 bar 0304 hat 0302 tilde 0303 vec 20D7
      dot 0307 ddot 0308 acute 0301 grave 0300 check 030C breve 0306 mathring 030A widehat 0302
      widetilde 0303 overline 0304 not 0338
      """;
  private static final String SWITCHES =
      """
      em bf it tt sc rm sl sf cal frak mit bfseries itshape ttfamily scshape rmfamily sffamily
      upshape mdseries normalfont boldmath unboldmath tiny scriptsize footnotesize small normalsize
      large Large LARGE huge Huge left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Biggl
      Biggr biggl biggr displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits
      nonumber notag xspace protect noindent centering par hfill hfil relax nobreak allowbreak
      nobreakdash linebreak newline item
      """;
  private static final String KEPT =
      """
      emph text textbf textit texttt textsc textsf textrm textmd textup textsl textnormal textlf
      mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak mathbb Bbb Bbbk bm boldsymbol
      mathop operatorname mbox hbox fbox url path ensuremath underline uline textsuperscript
      textsubscript overrightarrow underbrace overbrace phantom frak pmb unicode underbar dv smash
      """;
  private static final String HIDDEN =
      "label cite citep citet citeauthor ref eqref vspace hspace color begin end thanks input"
          + " pagestyle vskip hskip";

  private static final Map<String, LatexCommand> BY_NAME = byName();

  private LatexCommands() {}

  static Optional<LatexCommand> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, LatexCommand> byName() {
    Map<String, LatexCommand> commands = new HashMap<>();
    names(SWITCHES).forEach(name -> commands.put(name, new LatexCommand.Switch()));
    names(KEPT).forEach(name -> commands.put(name, new LatexCommand.Template(1, "#1")));
    names(HIDDEN).forEach(name -> commands.put(name, new LatexCommand.Template(1, "")));
    pairs(SYMBOLS).forEach((name, text) -> commands.put(name, new LatexCommand.Symbol(text)));
    pairs(LETTERS).forEach((name, text) -> commands.put(name, new LatexCommand.Letter(text)));
    pairs(WORDS).forEach((name, text) -> commands.put(name, new LatexCommand.Word(text)));
    pairs(ACCENTS)
        .forEach(
            (name, mark) ->
                commands.put(
                    name, new LatexCommand.Accent(Character.toString(Integer.parseInt(mark, 16)))));
    commands.put("quad", new LatexCommand.Symbol(" "));
    commands.put("qquad", new LatexCommand.Symbol(" "));
    commands.put("frac", new LatexCommand.Template(2, "@1/@2"));
    commands.put("tfrac", new LatexCommand.Template(2, "@1/@2"));
    commands.put("dfrac", new LatexCommand.Template(2, "@1/@2"));
    commands.put("nicefrac", new LatexCommand.Template(2, "@1/@2"));
    commands.put("sfrac", new LatexCommand.Template(2, "@1/@2"));
    commands.put("binom", new LatexCommand.Template(2, "(#1 choose #2)"));
    commands.put("sqrt", new LatexCommand.Template(1, "√@1"));
    commands.put("href", new LatexCommand.Template(2, "#2"));
    commands.put("textcolor", new LatexCommand.Template(2, "#2"));
    commands.put("stackrel", new LatexCommand.Template(2, "#2"));
    commands.put("overset", new LatexCommand.Template(2, "#2"));
    commands.put("underset", new LatexCommand.Template(2, "#2"));
    commands.put("footnote", new LatexCommand.Template(1, " (#1)"));
    commands.put("pmod", new LatexCommand.Template(1, " (mod #1)"));
    return Map.copyOf(commands);
  }

  private static Iterable<String> names(String table) {
    return List.of(table.strip().split("\\s+", -1));
  }

  private static Map<String, String> pairs(String table) {
    String[] cells = table.strip().split("[ \\n]+", -1);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      pairs.put(cells[i], cells[i + 1]);
    }
    return pairs;
  }
}

package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
  private final Analyzer analyzer = PaperDocument.analyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "GPT-4 helps | 0:gpt4 0:gpt 2:help",
        "GPT4 | 0:gpt4",
        "GPT-3.5 | 0:gpt3.5 0:gpt 1:3.5",
        "2-rectified flows | 0:2rectified 1:rectifi 2:flow",
        "ResNet-50 | 0:resnet50 0:resnet",
        "ImageNet-64 and ImageNet 64×64 | 0:imagenet64 0:imagenet 3:imagenet 4:64x64",
        "SRe^2L beats | 0:sre2l 0:sre 2:beat",
        "SRe²L | 0:sre2l",
        "U-Net, UNet, U-Nets | 0:unet 1:net 2:unet 3:unet 4:net",
        "m2mKD | 0:m2mkd",
        "one-step diffusion | 0:onestep 0:one 1:step 2:diffus",
        "one step diffusion | 0:one 1:step 2:diffus",
        "distillation of the distilled | 0:distil 3:distil",
        "pre-trained, pretraining | 0:pretrain 0:pre 1:train 2:pretrain",
        "the teacher's and teachers’ | 1:teacher 3:teacher",
        "Fréchet | 0:frechet",
        "general generative | 0:general 1:generat",
        "epochs--representing | 0:epoch 1:repres",
        "cs.CV | 0:cscv",
        "15.7M (FID=6.47) | 0:15.7m 1:fid 2:6.47",
        "汉字 ab | 0:汉 1:字 2:ab",
      })
  void wordsBecomeTermsAtTheirPlaces(String text, String terms) throws IOException {
    assertThat(String.join(" ", terms(PaperDocument.TEXT, text))).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "UniRepLKNet, 0:uni 1:unirep 2:unireplk 3:rep 4:replk 5:replknet 6:lknet 7:net",
    "SlimFlow, 0:slim 1:flow",
    "ResNet50, 0:res 1:resnet 2:net 3:net50",
    "plain word 64x64, ''",
  })
  void namesInOneHaveParts(String text, String terms) throws IOException {
    assertThat(String.join(" ", terms(PaperDocument.NAME_PARTS, text))).isEqualTo(terms);
  }

  private List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute advance = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += advance.getPositionIncrement();
        terms.add(position + ":" + term);
      }
      stream.end();
    }
    return terms;
  }
}

package dev.paperboy.search.embedding;

import ai.onnxruntime.OrtEnvironment;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/// ONNX Runtime's environment, which lasts as long as the process.
///
/// The library frees it in a shutdown hook of its own, at the same moment at which this program
/// begins to finish what is under way; a model that is being loaded or asked then takes the process
/// down with a segmentation fault. The environment counts its references: one that nobody gives
/// back keeps it.
final class LastingEnvironment {
  private static final int WARNING = 2;

  private LastingEnvironment() {}

  static OrtEnvironment get() throws ReflectiveOperationException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
    api.setAccessible(true);
    Method reference =
        OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
    reference.setAccessible(true);
    reference.invoke(null, api.getLong(null), WARNING, "paperboy");
    return environment;
  }
}

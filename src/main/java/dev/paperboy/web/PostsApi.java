package dev.paperboy.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/// What was posted on the chat page: `GET /api/posts?after=N`, N being the last number that the
/// page has shown, or a moment in milliseconds.
final class PostsApi {
  private final PagePosts posts;

  PostsApi(PagePosts posts) {
    this.posts = posts;
  }

  void list(Context context) {
    String after = context.queryParam("after");
    if (after == null || !after.matches("\\d{1,15}")) {
      new Refusal(400, "The request does not say after what.", "Ask with ?after=0.")
          .writeTo(context);
      return;
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("posts", PartsJson.array(posts.after(Long.parseLong(after)), PostsApi::json));
    context.contentType("application/json").result(json.toString());
  }

  private static ObjectNode json(PagePosts.Shown post) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("number", post.number())
            .put("under", post.under());
    json.set("reply", ReplyJson.of(post.reply()));
    return json;
  }
}

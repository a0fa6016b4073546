/** The text of a request's body, read no further than this; "too-large" where there is more. */
export async function readBody(
  request: Request,
  most: number,
): Promise<{ readonly text: string } | "too-large" | "not-utf8"> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too-large";
  if (request.body === null) return { text: "" };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [text, bytes] = ["", 0];
  try {
    for await (const chunk of request.body) {
      bytes += chunk.length;
      // Leaving the loop cancels the stream: the rest is not read.
      if (bytes > most) return "too-large";
      text += decoder.decode(chunk, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return "not-utf8";
  }
}

import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Context } from "hono";
import type { Sent } from "./pages.ts";

/** Compressing less than this is not worth the time. [characters] */
const SHORT = 1400;

export const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

/** A text with its policy, compressed where the browser takes that. */
export function sendText(context: Context, { status, type, text, policy }: Sent): Response {
  context.header("content-type", type);
  context.header("content-security-policy", policy ?? NOTHING_RUNS);
  context.header("vary", "accept-encoding", { append: true });
  const accepted = context.req.header("accept-encoding") ?? "";
  if (text.length < SHORT) return context.body(text, status);
  if (/\bbr\b/.test(accepted)) {
    context.header("content-encoding", "br");
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return context.body(new Uint8Array(brotliCompressSync(text, { params })), status);
  }
  if (!/\bgzip\b/.test(accepted)) return context.body(text, status);
  context.header("content-encoding", "gzip");
  return context.body(new Uint8Array(gzipSync(text)), status);
}

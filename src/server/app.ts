import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type Context, Hono } from "hono";
import { isLanguage, LANGUAGES, type LiveWorkspace } from "../actions/index.ts";
import { readAddress, writeAddress } from "../web/index.ts";
import { acceptedLanguage } from "./accept-language.ts";
import { builtFile } from "./built-page.ts";
import { createEvents } from "./events.ts";
import { turnAway } from "./guard.ts";
import { sendLivePage, sendStyle } from "./live-page.ts";
import { type Question, readQuery, type Sent, sendCsv, sendJson, sendPage } from "./pages.ts";
import { rememberLatest } from "./remember.ts";
import { serverInfo } from "./workspace-json.ts";

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "no-store",
} as const;

/** Compressing less than this is not worth the time. [characters] */
const SHORT = 1400;

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

/** The requests there are: a page in three languages, the data behind it, and word of changes. Nothing else is read. */
export function createApp(live: LiveWorkspace, host: string, folder = ""): Hono {
  const app = new Hono();
  const events = createEvents(live);
  const sent = rememberLatest<Promise<Sent>>(() => live.version());
  const answer = async (
    context: Context,
    name: string,
    send: (question: Question) => Promise<Sent>,
  ) => {
    const question = readQuery(new URL(context.req.url).searchParams);
    return sendText(context, await sent(`${name}?${question.query}`, () => send(question)));
  };
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    context.header("content-security-policy", NOTHING_RUNS);
    const refused = turnAway(context.req.raw, host);
    if (refused === undefined) return next();
    if (refused.status === 405) context.header("allow", "GET, HEAD");
    return context.text(`${refused.status}\n`, refused.status);
  });
  app.get("/", (context) => {
    const { query } = readQuery(new URL(context.req.url).searchParams);
    context.header("vary", "accept-language");
    const language = acceptedLanguage(context.req.header("accept-language"));
    return context.redirect(`/${language}${query === "" ? "" : `?${query}`}`, 302);
  });
  for (const language of LANGUAGES) {
    app.get(`/report/${language}`, (context) =>
      answer(context, language, (question) => sendPage(live, question, language)),
    );
    app.get(`/${language}/:view?`, (context) => {
      const { pathname, searchParams } = new URL(context.req.url);
      const address = readAddress(pathname, searchParams.toString());
      const known = writeAddress(address).split("?")[0] === pathname;
      if (!known) return context.text("404\n", 404);
      const theme = /(?:^|;\s*)tizbek-theme=(\w+)/.exec(context.req.header("cookie") ?? "")?.[1];
      return sendText(
        context,
        sendLivePage({ live, server: serverInfo(live, folder), address, theme }),
      );
    });
  }
  app.get("/page.css", (context) => sendText(context, sendStyle()));
  app.get("/page/:kind{assets|fonts}/:name", (context) => {
    const { kind, name } = context.req.param();
    const accepted = context.req.header("accept-encoding") ?? "";
    const file = builtFile(kind === "fonts" ? kind : "assets", name, accepted);
    if (file === undefined) return context.text("404\n", 404);
    context.header("content-type", file.type);
    context.header("vary", "accept-encoding");
    if (name !== "faces.css")
      context.header("cache-control", "public, max-age=31536000, immutable");
    if (file.encoding !== undefined) context.header("content-encoding", file.encoding);
    return context.body(file.bytes);
  });
  app.get("/workspace.json", (context) => {
    const text = JSON.stringify(serverInfo(live, folder));
    return sendText(context, { status: 200, type: "application/json; charset=utf-8", text });
  });
  app.get("/verdict.json", (context) => {
    const asked = context.req.query("lang") ?? "en";
    const language = isLanguage(asked) ? asked : "en";
    return answer(context, `json ${language}`, async (question) =>
      sendJson(live, question, language),
    );
  });
  app.get("/data.csv", (context) =>
    answer(context, "csv", async (question) => sendCsv(live, question)),
  );
  app.get("/events", () => events());
  app.notFound((context) => context.text("404\n", 404));
  return app;
}

/** A text with its policy, compressed where the browser takes that. */
function sendText(context: Context, { status, type, text, policy }: Sent): Response {
  context.header("content-type", type);
  context.header("content-security-policy", policy ?? NOTHING_RUNS);
  const accepted = context.req.header("accept-encoding") ?? "";
  context.header("vary", "accept-encoding", { append: true });
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

import { type Context, Hono } from "hono";
import { isLanguage, LANGUAGES, type LiveWorkspace } from "../actions/index.ts";
import { acceptedLanguage, rememberedLanguage } from "./accept-language.ts";
import { createEvents } from "./events.ts";
import { turnAway } from "./guard.ts";
import { addPageRoutes } from "./page-routes.ts";
import { type Question, readQuery, type Sent, sendCsv, sendJson, sendPage } from "./pages.ts";
import { rememberLatest } from "./remember.ts";
import { languageOf, refuse, type Saving } from "./saving.ts";
import { NOTHING_RUNS, sendText } from "./send-text.ts";
import { addWorkspaceRoutes, SAVE_PATH } from "./workspace-routes.ts";

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "no-store",
} as const;

/**
 * The requests there are: a page in three languages, the data behind it, word of changes, and, where a person started
 * the server to write, the saving of texts. Nothing else is read.
 */
export function createApp(live: LiveWorkspace, host: string, saving?: Saving): Hono {
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
    const mayPost = context.req.path === SAVE_PATH;
    const refused = turnAway(context.req.raw, host, mayPost);
    if (refused === undefined) return next();
    if (mayPost && refused.status === 403) {
      return context.json(refuse("stranger", 403, languageOf(context.req.raw)).json, 403);
    }
    if (refused.status === 405) context.header("allow", "GET, HEAD");
    return context.text(`${refused.status}\n`, refused.status);
  });
  app.get("/", (context) => {
    const { query } = readQuery(new URL(context.req.url).searchParams);
    context.header("vary", "accept-language, cookie");
    const language =
      rememberedLanguage(context.req.header("cookie")) ??
      acceptedLanguage(context.req.header("accept-language"));
    return context.redirect(`/${language}${query === "" ? "" : `?${query}`}`, 302);
  });
  for (const language of LANGUAGES) {
    app.get(`/report/${language}`, (context) =>
      answer(context, language, (question) => sendPage(live, question, language)),
    );
  }
  addPageRoutes(app, live);
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
  app.get("/events", (context) => events(languageOf(context.req.raw)));
  addWorkspaceRoutes(app, live, saving);
  app.notFound((context) => context.text("404\n", 404));
  return app;
}

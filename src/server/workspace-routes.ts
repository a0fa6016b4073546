import type { Hono } from "hono";
import { exampleTexts, explain, type LiveWorkspace, workspaceTexts } from "../actions/index.ts";
import { answerSave, languageOf, refuse, type Saving } from "./saving.ts";
import { sendText } from "./send-text.ts";

/** The texts a page begins with, those of the examples, what messages mean, and the one request that writes. */
export function addWorkspaceRoutes(app: Hono, live: LiveWorkspace, saving?: Saving): void {
  app.get("/workspace.json", (context) => {
    const language = languageOf(context.req.raw);
    return context.json(workspaceTexts(live, language, saving !== undefined));
  });
  app.get("/examples/:file{[a-z0-9-]+\\.json}", (context) => {
    const found = exampleTexts(context.req.param("file").replace(/\.json$/, ""));
    if (found !== undefined) return context.json(found);
    return context.json(refuse("unknown-example", 404, languageOf(context.req.raw)).json, 404);
  });
  app.get("/issues/:code", (context) => {
    const { page } = explain(context.req.param("code"));
    if (page === undefined) return context.text("404\n", 404);
    return sendText(context, { status: 200, type: "text/markdown; charset=utf-8", text: page });
  });
  app.post(SAVE_PATH, async (context) => {
    const { status, json } = await answerSave(context.req.raw, live, saving);
    return context.json(json, status);
  });
}

export const SAVE_PATH = "/save";

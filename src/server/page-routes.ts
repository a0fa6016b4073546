import type { Hono } from "hono";
import { LANGUAGES, type LiveWorkspace } from "../actions/index.ts";
import { readAddress, writeAddress } from "../web/index.ts";
import { builtFile } from "./built-page.ts";
import {
  drawFirstScreen,
  type FirstScreen,
  sendLivePage,
  sendStyle,
  themeOf,
} from "./live-page.ts";
import { rememberLatest } from "./remember.ts";
import { sendText } from "./send-text.ts";

/** The page in each language and view, its style, and what was built for the browser. */
export function addPageRoutes(app: Hono, live: LiveWorkspace): void {
  const drawn = rememberLatest<Promise<FirstScreen>>(() => live.version());
  for (const language of LANGUAGES) {
    app.get(`/${language}/:view?`, async (context) => {
      const { pathname, searchParams } = new URL(context.req.url);
      const address = readAddress(pathname, searchParams.toString());
      const [own] = writeAddress(address).split("?");
      if (pathname !== own) return context.text("404\n", 404);
      const theme = themeOf(context.req.header("cookie"));
      const first = await drawn(`${writeAddress(address)} ${theme}`, async () =>
        drawFirstScreen(live, address, theme),
      );
      return sendText(context, sendLivePage(first, address, theme));
    });
  }
  // A stroke too many at the end of an address.
  app.get("/:path{.+/}", (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const address = readAddress(pathname.slice(0, -1), searchParams.toString());
    const to = writeAddress(address);
    const known = to.split("?")[0] === pathname.slice(0, -1);
    return known ? context.redirect(to, 308) : context.text("404\n", 404);
  });
  app.get("/page.css", (context) => sendText(context, sendStyle()));
  app.get("/page/:kind{assets|fonts}/:name", (context) => {
    const { kind, name } = context.req.param();
    const accepted = context.req.header("accept-encoding") ?? "";
    const file = builtFile(kind === "fonts" ? kind : "assets", name, accepted);
    if (file === undefined) return context.text("404\n", 404);
    context.header("content-type", file.type);
    context.header("vary", "accept-encoding");
    // A name with a digest in it never means another file.
    if (name !== "faces.css")
      context.header("cache-control", "public, max-age=31536000, immutable");
    if (file.encoding !== undefined) context.header("content-encoding", file.encoding);
    return context.body(file.bytes);
  });
}

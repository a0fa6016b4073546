import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

const root = join(import.meta.dirname, "..");

/** The script a browser runs for one entry of src, built as the page itself is. */
export async function bundle(entry: string): Promise<string> {
  const { build } = await import("vite");
  // Under a test runner libraries would be built as they are for development.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2023",
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { codeSplitting: false } },
    },
  });
  process.env.NODE_ENV = before;
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk] = outputs.filter((one) => one.type === "chunk");
  if (chunk === undefined) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}

/** Lays a page with this script beside those a server has, under the same name, so that it may ask the server. */
export async function layPage(
  context: BrowserContext,
  origin: string,
  script: string,
  style: string,
): Promise<string> {
  const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Tizbek</title><style>${style}</style></head><body><main id="app"></main><script type="module" src="/laid.js"></script></body></html>`;
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'";
  await context.route(`${origin}/laid.html**`, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: html,
      headers: { "content-security-policy": policy },
    }),
  );
  await context.route(`${origin}/laid.js`, (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }),
  );
  return `${origin}/laid.html`;
}

import { join } from "node:path";
import { reportStyle } from "../src/drawing/index.ts";
import { readFolder, readIssuePage } from "../src/files/index.ts";
import type { WorkspaceFile } from "../src/format/index.ts";
import { bundle } from "./web-page.ts";

const NONCE = "b6a1";
/** As strict as the server's: only what is named here runs or styles anything. */
const POLICY = `default-src 'none'; script-src 'self'; style-src 'nonce-${NONCE}'; connect-src 'self'`;

export function kazakhstan(): readonly WorkspaceFile[] {
  return readFolder(join(import.meta.dirname, "../examples/kazakhstan")).files;
}

/** The page of the fixture as one script, built as the product is. */
export function scriptOfPage(): Promise<string> {
  return bundle("src/web/text/text-page.fixture.tsx");
}

/** What the page is sent: itself, its script, and nothing else. */
export function answerTo(address: string, script: string) {
  const { pathname } = new URL(address);
  if (pathname === "/page.js") return { contentType: "text/javascript", body: script };
  if (pathname === "/issues/unknown-unit")
    return { contentType: "text/markdown", body: readIssuePage("unknown-unit") ?? "" };
  if (pathname !== "/") return { status: 404, body: "" };
  return {
    contentType: "text/html",
    headers: { "content-security-policy": POLICY },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tizbek</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="style-nonce" content="${NONCE}">
<style nonce="${NONCE}">${reportStyle([])}</style></head>
<body><div id="app"></div><script type="module" src="/page.js"></script></body></html>`,
  };
}

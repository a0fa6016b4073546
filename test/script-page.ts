/** A script built as the page is and served with its style and faces, for tests in a real browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { packageRoot, readFonts } from "../src/files/index.ts";

/** As strict as the page's own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'";

export interface ScriptPage {
  readonly address: string;
  readonly close: () => void;
}

/** `answers` says what else there is under an address. The caller closes it. */
export async function serveScript(
  entry: string,
  style: string,
  answers: () => Readonly<Record<string, string>>,
): Promise<ScriptPage> {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  await build({
    root: packageRoot,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      target: "es2023",
      rolldownOptions: {
        input: join(packageRoot, entry),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  const fonts = readFonts();
  const faces = fonts.map(
    ({ family, weight, unicodeRange }, i) =>
      `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${unicodeRange};src:url(/face/${i}.woff2) format("woff2")}`,
  );
  const html = `<!doctype html><html lang="kk"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>out</title><link rel="stylesheet" href="/page.css"><body><main class="page" id="app"></main><script type="module" src="/page.js"></script>`;
  const built = new Set(readdirSync(folder, { recursive: true }).map(String));
  const server = createServer(({ url = "/" }, answer) => {
    const [path = ""] = url.slice(1).split("?");
    answer.setHeader("content-security-policy", POLICY);
    const send = (type: string, body: string | Uint8Array) =>
      void answer.setHeader("content-type", type).end(body);
    const [, face] = /^face\/(\d+)/.exec(path) ?? [];
    if (face !== undefined)
      return send("font/woff2", Buffer.from(fonts[Number(face)]?.base64 ?? "", "base64"));
    const said = answers()[path];
    if (said !== undefined) return send("application/json", said);
    if (path === "page.css") return send("text/css", faces.join("") + style);
    if (built.has(path)) return send("text/javascript", readFileSync(join(folder, path)));
    return send("text/html; charset=utf-8", html);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${port}`, close };
}

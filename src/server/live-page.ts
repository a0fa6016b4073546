import { createHash, randomBytes } from "node:crypto";
import { checkOpened, type LiveWorkspace } from "../actions/index.ts";
import { version } from "../files/index.ts";
import { cliWords } from "../sentences/index.ts";
import { type Address, firstScreen, pageStyle } from "../web/index.ts";
import { type BuiltPage, builtPage } from "./built-page.ts";
import type { Sent } from "./pages.ts";

/** What one version of the workspace looks like at one address, whoever asks. */
export interface FirstScreen {
  readonly body: string;
  readonly status: 200 | 422;
}

/** Judges what is asked and draws it: the work of a request, worth remembering. */
export function drawFirstScreen(live: LiveWorkspace, address: Address, theme: Theme): FirstScreen {
  const opened = live.current();
  const answer = checkOpened(opened, address.asking);
  const files = [...opened.texts].map(([path, text]) => ({ path, text }));
  const server = { version: live.version(), digest: "", files, writable: false, examples: [] };
  const start = { server, ...(theme === undefined ? {} : { theme }) };
  const body = firstScreen({ start, address, first: { opened, answer } });
  return { body, status: answer.verdict === undefined ? 422 : 200 };
}

/** The page as its first screen: drawn here, brought to life by its script. */
export function sendLivePage(
  { body, status }: FirstScreen,
  { language }: Address,
  themed: Theme,
): Sent {
  const nonce = randomBytes(16).toString("base64");
  const built = builtPage();
  const html = [
    `<!doctype html><html lang="${language}"${themed === undefined ? "" : ` data-theme="${themed}"`}>`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">`,
    `<title>Tizbek</title><meta name="generator" content="tizbek ${version()}"><meta name="style-nonce" content="${nonce}">`,
    ...headOf(built, language),
    `<link rel="stylesheet" href="/page.css?${styleDigest()}">`,
    `</head><body><div id="app">${body}</div>`,
    `<noscript><p class="page"><a href="/report/${language}">${cliWords[language].withoutScript}</a></p></noscript>`,
    `</body></html>\n`,
  ].join("\n");
  return { status, type: "text/html; charset=utf-8", text: html, policy: policyOf(nonce) };
}

/** A closed ring. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="11" fill="none" stroke="#16653F" stroke-width="5"/></svg>`;

export type Theme = "light" | "dark" | undefined;

/** What a cookie remembers; anything else is the system's wish. */
export function themeOf(cookie: string | undefined): Theme {
  const word = /(?:^|;\s*)tizbek-theme=(light|dark)(?:;|$)/.exec(cookie ?? "")?.[1];
  return word === "light" || word === "dark" ? word : undefined;
}

/** Letters of the first screen are fetched with it, so that no word moves when they come. */
const PRELOADED = {
  kk: ["latin", "cyrillic", "kazakh"],
  ru: ["latin", "cyrillic"],
  en: ["latin"],
} as const satisfies Readonly<Record<Address["language"], readonly string[]>>;

function headOf(built: BuiltPage | undefined, language: Address["language"]): readonly string[] {
  if (built === undefined) return [];
  const cuts: readonly string[] = PRELOADED[language];
  const faces = built.faces.filter(({ name, cut }) => cuts.includes(cut) && !/mono/.test(name));
  return [
    ...faces.map(
      ({ name }) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="/page/fonts/${name}">`,
    ),
    `<link rel="stylesheet" href="/page/fonts/faces.css">`,
    ...built.imports.map((file) => `<link rel="modulepreload" href="/page/${file}">`),
    `<script type="module" src="/page/${built.script}"></script>`,
  ];
}

function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const style = pageStyle();

/** The style sheet of the page. */
export function sendStyle(): Sent {
  return { status: 200, type: "text/css; charset=utf-8", text: style };
}

/** Changes with the sheet, so that a browser never keeps an old one. */
function styleDigest(): string {
  return createHash("sha256").update(style).digest("hex").slice(0, 12);
}

import { createHash } from "node:crypto";
import {
  type Asking,
  checkOpened,
  drawPage,
  type Language,
  type LiveWorkspace,
  verdictCsv,
  verdictJson,
} from "../actions/index.ts";
import { isError } from "../core/index.ts";
import { followScript } from "./follow-script.ts";
import { foldedIssuesHtml, issuesHtml, issuesStyle } from "./issues-html.ts";

/** What is sent: a text, its type, and what may run or style it. */
export interface Sent {
  readonly status: 200 | 422;
  readonly type: string;
  readonly text: string;
  /** Content security policy of a page: the hashes of its own scripts and styles. */
  readonly policy?: string;
}

/** A question as an address holds it. */
export interface Question {
  readonly asking: Asking;
  /** The part behind the `?`, without the `?`. */
  readonly query: string;
}

/** Reads `?as-of=2026-09-30&scenario=norms-2024`; what it does not know is left to whoever answers. */
export function readQuery(search: URLSearchParams): Question {
  const short = (text: string | null) => (text === null ? undefined : text.slice(0, 100));
  const [asOf, year] = [short(search.get("as-of")), short(search.get("in"))];
  const scenarios = search
    .getAll("scenario")
    .slice(0, 20)
    .map((one) => one.slice(0, 100));
  const kept = new URLSearchParams([
    ...(asOf === undefined ? [] : [["as-of", asOf]]),
    ...(year === undefined ? [] : [["in", year]]),
    ...scenarios.map((scenario) => ["scenario", scenario]),
  ]);
  const asking: Asking = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(year === undefined ? {} : { year }),
    ...(scenarios.length === 0 ? {} : { scenarios }),
  };
  return { asking, query: kept.toString() };
}

/** The page in one language; while the text is wrong, what is wrong with it stands in its place. */
export async function sendPage(
  live: LiveWorkspace,
  { asking, query }: Question,
  language: Language,
): Promise<Sent> {
  const answer = checkOpened(live.current(), asking);
  const end = query === "" ? "" : `?${query}`;
  const page = await drawPage(answer, language, {
    siblings: { kk: `/report/kk${end}`, ru: `/report/ru${end}`, en: `/report/en${end}` },
    data: { ".json": `/verdict.json${end}`, ".csv": `/data.csv${end}` },
  });
  const wrong = answer.issues.some(isError);
  const tell = page === undefined ? issuesHtml : foldedIssuesHtml;
  const told = wrong ? tell(answer.issues, answer.texts, language) : "";
  const follow = `<script data-version="${live.version()}">${followScript}</script>`;
  const html =
    page === undefined ? bareHtml(told, follow, language) : joined(page.html, told, follow);
  const scripts = [followScript, ...(page === undefined ? [] : [page.script])];
  return {
    status: page === undefined ? 422 : 200,
    type: "text/html; charset=utf-8",
    text: html,
    policy: policyOf(scripts, [issuesStyle, ...styleOf(page?.html)]),
  };
}

function bareHtml(told: string, follow: string, language: Language): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Tizbek</title><style>${issuesStyle}</style></head><body class="text-page">${told}${follow}</body></html>\n`;
}

/** The written file with what only the server adds: issues above it, and the script that follows changes. */
function joined(html: string, told: string, follow: string): string {
  const body = html.lastIndexOf("</body>");
  const top = html.indexOf("<body>") + "<body>".length;
  const style = told === "" ? "" : `<style>${issuesStyle}</style>`;
  return html.slice(0, top) + style + told + html.slice(top, body) + follow + html.slice(body);
}

/** The page's own style is the first there is: nothing of the workspace stands before it unescaped. */
function styleOf(html: string | undefined): readonly string[] {
  const style = html === undefined ? undefined : /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  return style === undefined ? [] : [style];
}

function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "font-src data:",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The verdict as JSON, sentences in the language asked for. */
export function sendJson(live: LiveWorkspace, { asking }: Question, language: Language): Sent {
  const answer = checkOpened(live.current(), asking);
  const text = `${JSON.stringify(verdictJson(answer, language), null, 2)}\n`;
  return {
    status: answer.exitCode === 2 ? 422 : 200,
    type: "application/json; charset=utf-8",
    text,
  };
}

/** The table behind the page as CSV; where the text is wrong there is none. */
export function sendCsv(live: LiveWorkspace, { asking }: Question): Sent {
  const { verdict } = checkOpened(live.current(), asking);
  const type = "text/csv; charset=utf-8";
  return verdict === undefined
    ? { status: 422, type, text: "" }
    : { status: 200, type, text: verdictCsv(verdict) };
}

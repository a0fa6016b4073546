import type { Language } from "../actions/index.ts";
import { type Issue, isError, type Place } from "../core/index.ts";
import { cliWords, issueSentences } from "../sentences/index.ts";

/** What is wrong in the text, as on the command line: place, lines with the very characters marked, the cure. */
export function issuesHtml(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): string {
  const told = issues.map((issue) => issueHtml(issue, texts, language)).join("");
  return `<section class="text-issues" lang="${language}">${told}</section>`;
}

/** The same in one line that opens, above a page that can still be read. */
export function foldedIssuesHtml(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  language: Language,
): string {
  const count = cliWords[language].errors(issues.filter(isError).length);
  const told = issuesHtml(issues, texts, language);
  return `<details class="text-folded"><summary>${escapeHtml(count)}</summary>${told}</details>`;
}

function issueHtml(issue: Issue, texts: ReadonlyMap<string, string>, language: Language): string {
  const { title, what, mend } = issueSentences(issue, language);
  const places = [issue.at, ...(issue.also ?? [])];
  const cure = mend
    ? `<p><strong>${escapeHtml(cliWords[language].mend)}</strong> ${escapeHtml(mend)}</p>`
    : "";
  const kind = isError(issue) ? "text-error" : "text-note";
  return `<article class="text-issue ${kind}"><h2>${escapeHtml(title)} <code>${issue.code}</code></h2>${places
    .map((place) => placeHtml(place, texts))
    .join("")}<p>${escapeHtml(what)}</p>${cure}</article>`;
}

/** A line of megabytes is cut round the place. */
const BEFORE = 60;
const AFTER = 60;

function placeHtml(
  { file, line, column, length }: Place,
  texts: ReadonlyMap<string, string>,
): string {
  const address = `<p class="text-address"><code>${escapeHtml(`${file}:${line}:${column}`)}</code></p>`;
  const letters = [...(texts.get(file)?.split("\n")[line - 1] ?? "")];
  if (letters.length === 0) return address;
  const start = column - 1;
  const end = Math.min(start + length, start + AFTER, letters.length);
  const before = letters.slice(Math.max(0, start - BEFORE), start).join("");
  const marked = letters.slice(start, end).join("");
  const after = letters.slice(end, end + AFTER).join("");
  const code = `${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
  return `${address}<pre><span class="text-line">${line}</span> ${code}</pre>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Tokens of the report page, for what stands above it or in its place. */
export const issuesStyle = `:root{color-scheme:light dark}
.text-issues{font:400 16px/24px "IBM Plex Sans","DejaVu Sans",system-ui,sans-serif;max-width:960px;margin:24px auto;padding:0 20px}
.text-folded{background:light-dark(#f1efe8,#1b2227);color:light-dark(#b3210f,#ff9080);font:600 16px/24px "IBM Plex Sans","DejaVu Sans",system-ui,sans-serif;padding:12px 20px}
@media print{.text-folded{display:none}}
.text-issue{background:light-dark(#f1efe8,#1b2227);color:light-dark(#15191d,#eeece6);border-left:3px solid light-dark(#b3210f,#ff9080);padding:12px 16px;margin:0 0 16px}
.text-note{border-left-color:light-dark(#7c828a,#7b868f)}
.text-issue h2{font:600 18px/24px "Source Serif 4","DejaVu Serif",serif;margin:0}
.text-issue p{margin:4px 0}
.text-issue code,.text-issue pre{font:400 14px/20px "IBM Plex Mono","DejaVu Sans Mono",monospace}
.text-issue pre{margin:4px 0;white-space:pre-wrap;overflow-wrap:anywhere}
.text-line{color:light-dark(#484f56,#b7bec4);padding-right:8px}
.text-issue mark{background:none;color:inherit;text-decoration:underline wavy light-dark(#b3210f,#ff9080) 2px;text-underline-offset:4px}
.text-page{margin:0;background:light-dark(#fbfaf6,#12171b)}`;

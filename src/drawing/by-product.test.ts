import { describe, expect, test } from "vitest";
import { formatSpan, pageWords } from "../sentences/index.ts";
import { byProductIn } from "../verdict/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { exampleInput } from "./example.fixture.ts";
import { renderReport } from "./index.ts";

function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/[\u00ad\u2060]/g, "");
}

const part = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from);
  return html.slice(start, html.indexOf(to, start));
};

describe.each(LANGUAGES)("a promised by-product (%s)", (language) => {
  const input = exampleInput("rhenium", language);
  const html = renderReport(input);
  const { table, reasons } = pageWords[language];
  const [scope] = input.verdict.promises[0]?.scopes ?? [];
  const found = scope && byProductIn(scope);
  if (found === undefined) throw new Error("no by-product");
  const comes = formatSpan(found.comes, language);
  const promised = formatSpan(found.promised, language);

  test("has a row of what comes with its host, against what is promised", () => {
    const rows = wordsOf(part(html, '<table class="scope-table', "</table>"));
    expect(rows).toContain(table.withHost);
    expect(rows).toContain(table.ofPromised(promised));
    expect(rows).not.toContain(table.notWorkedOut);
  });

  test("draws what is promised over what comes", () => {
    const lanes = part(html, '<svg class="lanes"', "</svg>");
    expect(lanes).toContain(`>${reasons.promised}<`);
    expect(lanes).toContain(`>${reasons.comes}<`);
    expect(lanes).toContain(comes);
  });

  test("names the line by which its host runs beside what is missing, opening to its source", () => {
    const gap = part(html, '<div class="gap-column">', '<div class="row reason">');
    const host = reasons.hosts("\0").split("\0")[0] ?? "";
    expect(wordsOf(gap)).toContain(`${table.withHost}: ${comes}`);
    const [, after = ""] = gap.split(host);
    expect(after).toMatch(/popoverTarget/i);
  });

  test("has no chain of its own: nobody is said to be its supplier", () => {
    expect(html).not.toContain('<ol class="chain">');
  });
});

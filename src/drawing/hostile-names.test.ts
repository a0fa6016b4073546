import { describe, expect, test } from "vitest";
import { pageWords } from "../sentences/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { inputOf } from "./example.fixture.ts";
import { renderReport } from "./index.ts";

describe("what hostile files give as names", () => {
  const evil = `</title><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
  const quoted = JSON.stringify(evil);
  const long = "Ұзақ".repeat(100);
  const text = `
format: 1
name: {en: ${quoted}}
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
streams:
  quartz: {unit: t, name: {en: ${quoted}}}
  silicon: {unit: t, name: {kk: ${long}, en: silicon}}
processes:
  furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t measured @ S}, name: {en: ${quoted}}}
enters:
  quartz: {unpublished: ${quoted}, ask: {en: ${quoted}}}
sites:
  here: {name: {en: ${quoted}}}
statements:
  s:
    language: en
    quote: {en: ${quoted}}
    who: {en: ${quoted}}
    where: S
    said: 2026-01-01
    promises:
      p: {nameplate: 10 t/yr silicon, launched: by 2026-12, at: here, scope: not stated, running: {unpublished: ${quoted}}, name: {en: ${quoted}}}
scopes:
  all: {name: {en: ${quoted}}, inside: [furnace]}
sources:
  S: {title: ${quoted}, publisher: ${quoted}, where: "javascript:alert(3)", read: ${quoted}}
`;
  const files = [{ path: "tizbek.yaml", text }];

  test("is shown as words and never run", () => {
    for (const language of LANGUAGES) {
      const html = renderReport(inputOf(files, language));
      expect(html).not.toContain("<script>alert");
      expect(html).not.toContain("<img");
      expect(html).not.toMatch(/href="javascript/i);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  });

  test("says that it fell back where the language asked for is missing", () => {
    const html = renderReport(inputOf(files, "kk"));
    expect(html).toMatch(/<span lang="en">[^<]*<\/span> <span class="fell">\(en/);
    expect(html).toContain(pageWords.kk.figure.notTranslated);
    expect(renderReport(inputOf(files, "en"))).not.toContain('class="fell">(en');
  });

  test("one scope needs no switch", () => {
    const html = renderReport(inputOf(files, "en"));
    expect(html).not.toContain('type="radio"');
    expect(html).toContain("panel-alone");
  });
});

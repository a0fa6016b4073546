import { describe, expect, test } from "vitest";
import { formatSpan, issueSentences, nameOfId, pageWords } from "../sentences/index.ts";
import { LANGUAGES, type Language, wordsIn } from "../workspace/index.ts";
import { exampleInput, inputOf } from "./example.fixture.ts";
import { renderReport } from "./index.ts";

function wordsOf(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replace(/[\u00ad\u2060]/g, "")
    .replace(/\s+/g, " ");
}

const spaced = (text: string): string => text.replace(/\s+/g, " ");

function section(name: string, language: Language) {
  const input = exampleInput(name, language);
  const html = renderReport(input);
  const from = html.indexOf('<section class="page gate-section"');
  return { input, html: html.slice(from, html.indexOf("<footer", from)) };
}

describe.each(["titanium", "flotation", "standing-still", "trace-loop"])(
  "examples/%s, which promises nothing",
  (name) => {
    test.each(LANGUAGES)("shows what crosses its gate, with units and names (%s)", (language) => {
      const { input, html } = section(name, language);
      const text = wordsOf(html);
      const amounts = input.gate?.told?.amounts ?? [];
      expect(amounts.length).toBeGreaterThan(1);
      for (const { name: id, span } of amounts) {
        const named = nameOfId(input.plan.base, id);
        expect(text).toContain(spaced(formatSpan(span, language)));
        expect(text).toContain(named ? wordsIn(named, language).text : id);
      }
      expect(text).not.toMatch(/undefined|NaN/);
    });
  },
);

test("of two chains the gate has the amounts of its own: what is unpublished too, and no zero of the other", () => {
  const { gate } = exampleInput("kazakhstan", "en");
  const told = (gate?.told?.amounts ?? []).map(({ kind, name, span }) => {
    const known = (span.high?.value ?? 0) > 0;
    return [kind, name, known, span.missing.length > 0];
  });
  expect(told).toContainEqual(["enters", "electricity", false, true]);
  expect(told.filter(([, , known, unpublished]) => !known && !unpublished)).toEqual([]);
});

describe.each(LANGUAGES)("a plan that promises nothing (%s)", (language) => {
  const words = pageWords[language];

  test("shows its findings with places, carets and the scenario under which they are so", () => {
    const { input, html } = section("titanium", language);
    const text = wordsOf(html);
    expect(input.issues.length).toBeGreaterThan(2);
    for (const issue of input.issues) {
      expect(text).toContain(spaced(issueSentences(issue, language).title));
      expect(text).toContain(`${issue.at.file}:${issue.at.line}`);
    }
    expect(html.match(/class="carets"/g)?.length).toBeGreaterThanOrEqual(input.issues.length);
    expect(text).toMatch(/Scenario: |Сценарий: /);
  });

  test("shows CO2, and what its sites draw against what is contracted there", () => {
    const { input, html } = section("standing-still", language);
    const { carbon, sites = [] } = input.gate?.told ?? {};
    const text = wordsOf(html);
    for (const span of [carbon?.direct, carbon?.bought, carbon?.sum])
      expect(text).toContain(span && spaced(formatSpan(span, language)));
    expect(sites.length).toBeGreaterThan(1);
    for (const { drawn, contracted, contractedMean } of sites) {
      expect(text).toContain(spaced(formatSpan(drawn, language)));
      const limit = contractedMean ?? contracted;
      if (limit) expect(text).toContain(spaced(formatSpan(limit, language)));
    }
  });

  test("whose numbers hold says so, and cites the sources they stand on", () => {
    const { html, input } = section("flotation", language);
    expect(input.issues).toEqual([]);
    expect(wordsOf(html)).toContain(words.gate.balanced);
    const page = renderReport(exampleInput("titanium", language));
    expect(page.slice(page.indexOf('id="sources"'))).toContain('<span class="n">1</span>');
  });

  test("and asks nothing of its gate says that nothing flows", () => {
    const text = `
format: 1
name: test
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelting: {makes: 1 t metal, takes: {ore: 2 t assumed}}}
enters: {ore: as needed}
leaves: {metal: as it comes}
`;
    const html = renderReport(inputOf([{ path: "tizbek.yaml", text }], language));
    expect(wordsOf(html)).toContain(words.gate.noNumbers);
    expect(html).toContain('id="verdict"');
  });
});

test("the parts named at the top are parts of the page", () => {
  for (const name of ["titanium", "rhenium", "kazakhstan"]) {
    const html = renderReport(exampleInput(name, "en"));
    const nav = html.slice(html.indexOf('class="top-parts"'), html.indexOf('class="top-right"'));
    for (const [, id] of nav.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  }
});

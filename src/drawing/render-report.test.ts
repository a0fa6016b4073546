import { describe, expect, test } from "vitest";
import {
  formatSpan,
  pageWords,
  plainText,
  spanText,
  stateWord,
  turningSentence,
} from "../sentences/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { exampleInput } from "./example.fixture.ts";
import { renderReport, reportScript } from "./index.ts";

const EXAMPLES = ["kazakhstan", "states", "one-process", "three-loops", "two-plants"] as const;

/** Words of the page without its style, its script and its marks. */
function wordsOf(html: string): string {
  const body = html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
  return body
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

function openedBy(html: string): readonly string[] {
  const body = html.replace(/<script>[\s\S]*?<\/script>/g, "");
  return [...body.matchAll(/popoverTarget="([^"]+)"/gi)].map(([, id = ""]) => id);
}

/** Every opened figure of the page by its id. */
function opened(html: string): ReadonlyMap<string, string> {
  const sections = [...html.matchAll(/<section popover="auto" id="([^"]+)"[\s\S]*?<\/section>/g)];
  return new Map(sections.map(([text, id = ""]) => [id, text]));
}

describe.each(EXAMPLES)("the page of examples/%s", (name) => {
  test.each(LANGUAGES)("has no hole where a word should be (%s)", (language) => {
    const html = renderReport(exampleInput(name, language));
    expect(html).toContain(`<html lang="${language}">`);
    expect(wordsOf(html)).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test("is the same to the last byte when drawn again", () => {
    const input = exampleInput(name, "kk");
    expect(renderReport(input)).toBe(renderReport(input));
  });

  test("asks nothing of the network and carries one script and one style, neither on an element", () => {
    const html = renderReport(exampleInput(name, "ru"));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<script>${reportScript}</script>`);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<link|<img|\ssrc="|@import/);
    expect(html).not.toMatch(/url\((?!#|data:)/);
  });

  test("every number that can be asked opens something, once", () => {
    const html = renderReport(exampleInput(name, "en"));
    const figures = opened(html);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of openedBy(html)) expect(figures.has(id), id).toBe(true);
  });
});

describe("a number of the verdict", () => {
  const input = exampleInput("kazakhstan", "en");
  const html = renderReport(input);
  const figures = opened(html);

  test("stands on the page as a button, for each scope, amount and balance", () => {
    const buttons = new Set(
      [...html.matchAll(/<button[^>]*class="fig [^>]*>([^<]+)/g)].map(([, text]) => text),
    );
    const [promise] = input.verdict.promises;
    const scopes = promise?.scopes ?? [];
    expect(scopes).toHaveLength(3);
    for (const { feed, utilities, cells } of scopes) {
      for (const { span } of [...(feed ? [feed] : []), ...utilities]) {
        const { numbers } = spanText(span.low.value, span.high.value, span.unit, "en");
        expect(buttons.has(numbers), numbers).toBe(true);
      }
      for (const { need, mean } of cells.flatMap(({ conditions }) => conditions)) {
        const told = mean?.need ?? need;
        const shown = [
          formatSpan(told, "en"),
          spanText(told.low.value, told.high.value, told.unit, "en").numbers,
        ];
        expect(
          shown.some((text) => buttons.has(text)),
          shown[0],
        ).toBe(true);
      }
    }
  });

  test("opens to its source: who states it, what it rests on, or where one looked in vain", () => {
    const { figure, foot, statement } = pageWords.en;
    expect(foot.sources).not.toBe("");
    for (const [id, text] of figures) {
      const says = [figure.source, figure.restsOn, figure.looked, statement.copy, figure.missing];
      const assumed = /assumed|remembered/.test(text);
      expect(assumed || says.some((word) => text.includes(`>${word}<`)), `${id}: ${text}`).toBe(
        true,
      );
    }
  });

  test("names the scenario of each of its ends", () => {
    const feed = input.verdict.promises[0]?.scopes[0]?.feed?.span;
    const text = feed && spanText(feed.low.value, feed.high.value, feed.unit, "en").numbers;
    const id = new RegExp(`popoverTarget="([^"]+)">${text}<`, "i").exec(html)?.[1] ?? "";
    expect(figures.get(id)).toContain("state of 2018");
    expect(figures.get(id)).toContain("norms of 2024");
  });
});

describe("the states", () => {
  test("what a contract supplies opens to the contract", () => {
    const html = renderReport(exampleInput("states", "en"));
    const ids = [...html.matchAll(/popoverTarget="([^"]+)">2,206 t</g)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(opened(html).get(id)).toContain(">2,206 t/yr<");
  });

  test.each(LANGUAGES)(
    "each stand with ring and word, and a turning point is named (%s)",
    (language) => {
      const html = renderReport(exampleInput("states", language));
      const words = wordsOf(html);
      for (const state of [
        "closes",
        "does not close",
        "depends",
        "cannot tell",
        "not examined",
      ] as const) {
        expect(words).toContain(stateWord(state, language));
        expect(html).toContain(`class="word state-${state.replaceAll(" ", "-")}"`);
      }
      const { verdict } = exampleInput("states", language);
      const turnings = verdict.promises.flatMap(({ scopes }) =>
        scopes.flatMap(({ cells }) =>
          cells.flatMap((cell) => cell.conditions.map((c) => c.turning)),
        ),
      );
      const [turning] = turnings.filter((one) => one !== undefined);
      expect(turning?.value).toBeCloseTo(58, 0);
      expect(html).toContain(turning && plainText(turningSentence(turning, language)).slice(0, -1));
      expect(html).toContain('class="mark-turning"');
      expect(html).toContain('class="mark-short"');
      expect(html).toContain('class="mark-spare"');
    },
  );

  test("what rests on an assumption keeps its dots and carries the answer inside", () => {
    const html = renderReport(exampleInput("states", "en"));
    expect(html).toMatch(
      /<g class="state-cannot-tell"[^>]*>(?:<circle[^>]*><\/circle>){8}<\/g><g class="state-closes"/,
    );
    expect(wordsOf(html)).toContain("Would close, if: quartz");
  });
});

describe("the switch of scopes", () => {
  test("has a tick for each scope and one of them chosen", () => {
    const html = renderReport(exampleInput("kazakhstan", "kk"));
    const radios = html.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
    expect(radios).toHaveLength(3);
    expect(radios.filter((radio) => radio.includes("checked"))).toHaveLength(1);
  });
});

describe("the foot", () => {
  test("says that Kazakh and Russian are drafted, and numbers every source it cites", () => {
    for (const language of LANGUAGES) {
      const html = renderReport(exampleInput("kazakhstan", language));
      const { drafted } = pageWords[language].foot;
      expect(drafted === "" || html.includes(drafted)).toBe(true);
      const cited = [...html.matchAll(/<sup class="cite">([\d,]+)</g)].flatMap(([, list = ""]) =>
        list.split(","),
      );
      const listed = [...html.matchAll(/<span class="n">(\d+)</g)].map(([, n]) => n);
      expect(cited.length).toBeGreaterThan(5);
      for (const number of cited) expect(listed).toContain(number);
    }
    expect(pageWords.kk.foot.drafted).not.toBe("");
    expect(pageWords.ru.foot.drafted).not.toBe("");
  });

  test("a plan that promises nothing says so", () => {
    const html = renderReport(exampleInput("two-plants", "en"));
    expect(wordsOf(html)).toContain(pageWords.en.statement.noPromise);
  });
});

describe("comparables", () => {
  test("stand with their number, their years and what is not said; nothing is divided", () => {
    const html = wordsOf(renderReport(exampleInput("kazakhstan", "en")));
    expect(html).toMatch(/n = \d/);
    expect(html).toContain(pageWords.en.sideBySide.notAdjusted(true));
    expect(html).toContain(pageWords.en.sideBySide.notSaid);
    expect(html).toContain(pageWords.en.sideBySide.noneFound);
  });
});

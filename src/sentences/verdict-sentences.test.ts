import { describe, expect, test } from "vitest";
import type {
  Cell,
  Condition,
  PromiseVerdict,
  ScopeVerdict,
  Span,
  State,
} from "../verdict/index.ts";
import { BALANCES, LANGUAGES } from "../workspace/index.ts";
import {
  ceilingsSentence,
  conditionSentence,
  missingSentence,
  turningSentence,
  wouldSentence,
} from "./condition-sentences.ts";
import { countsSentence, headline, notExaminedSentence } from "./headline.ts";
import type { VerdictNames } from "./names.ts";
import { plainText, type Segment } from "./segments.ts";

const AT = { file: "gate.yaml", line: 1, column: 1, length: 1 };

const NAMES: VerdictNames = {
  stream: (id) => ({ polysilicon: "поликремний", electricity: "электроэнергия" })[id] ?? id,
  site: (id) => ({ zone: "СЭЗ" })[id] ?? id,
  plant: (id) => id,
  thing: (id) => id,
  figure: (path) => path,
};

const span = (low: number, high: number, unit: string, missing: readonly string[] = []): Span => ({
  low: { value: low, case: {}, rests: [] },
  high: { value: high, case: {}, rests: [] },
  unit,
  missing,
});

const UNKNOWN: Condition = {
  kind: "supply",
  stream: "polysilicon",
  need: span(2121, 2941, "t"),
  have: {
    kind: "unpublished",
    looked: "looked in KP, KZP; 2026-11-20",
    ask: { kk: "жоба иесі", ru: "владелец проекта", en: "the project's owner" },
  },
  announced: [],
  state: "cannot tell",
  assumed: [],
  ceilings: [],
};

const POWER: Condition = {
  ...UNKNOWN,
  kind: "limit",
  stream: "electricity",
  site: "zone",
  need: span(59_000, 118_000, "MWh"),
};

const amount = (have: Span): Condition["have"] => ({ kind: "amount", span: have, counted: [] });

/** The sentence with its no-break and narrow spaces as plain ones, to be read here. */
function read(sentence: readonly Segment[] | string): string {
  const text = typeof sentence === "string" ? sentence : plainText(sentence);
  return text.replaceAll(/[\u00a0\u202f]/g, " ");
}

describe("a condition", () => {
  test("without a published supplier says what is needed, and that nobody is published", () => {
    expect(read(conditionSentence(UNKNOWN, "ru", NAMES))).toBe(
      "Нужно 2 121–2 941 т в год (поликремний), поставщик не опубликован.",
    );
    expect(read(conditionSentence(UNKNOWN, "kk", NAMES))).toBe(
      "Жылына 2 121–2 941 т керек (поликремний); жеткізуші жарияланбаған.",
    );
  });

  test("says where one looked and whom to ask, as someone entered it", () => {
    expect(read(missingSentence(UNKNOWN, "en", NAMES))).toBe(
      "Cannot tell. Unpublished: a supplier of поликремний. Looked in: KP, KZP; 20 November 2026. Whom to ask: the project's owner.",
    );
    expect(read(missingSentence(POWER, "kk", NAMES))).toBe(
      "Айту мүмкін емес. Жарияланбаған: шарттағы шек (электроэнергия; СЭЗ). Қаралды: KP, KZP; 2026 ж. 20 қараша. Кімнен сұрау керек: жоба иесі.",
    );
  });

  test("never invents whom to ask", () => {
    const { ask: _, ...have } = { ...UNKNOWN.have } as {
      ask?: unknown;
      kind: "unpublished";
      looked: string;
    };
    expect(read(missingSentence({ ...UNKNOWN, have }, "en", NAMES))).not.toContain("ask");
  });

  test("says how much is missing where it does not close", () => {
    const short: Condition = {
      ...UNKNOWN,
      have: amount(span(2000, 2000, "t")),
      margin: span(-941, -121, "t"),
      state: "does not close",
    };
    expect(read(conditionSentence(short, "ru", NAMES))).toBe(
      "Нужно 2 121–2 941 т в год (поликремний), есть 2 000 т; не хватает 121–941 т.",
    );
    expect(read(conditionSentence(short, "kk", NAMES))).toBe(
      "Жылына 2 121–2 941 т керек (поликремний); бары – 2 000 т; 121–941 т жетпейді.",
    );
  });

  test("names the turning point where it depends", () => {
    const turning: Condition = {
      ...UNKNOWN,
      have: amount(span(2206, 2206, "t")),
      state: "depends",
      turning: {
        path: "where.kerf",
        name: { en: "kerf", kk: "кесік", ru: "пропил" },
        value: 58.04,
        unit: "um",
        side: "atMost",
        case: {},
      },
    };
    expect(read(conditionSentence(turning, "en", NAMES))).toMatch(/ Closes if kerf ≤ 58 µm\.$/);
    expect(read(conditionSentence(turning, "kk", NAMES))).toMatch(
      / Кесік 58 мкм немесе одан аз болса, жетеді\.$/,
    );
  });

  test("a turning point is not rounded past itself", () => {
    const kerf = { path: "kerf", name: { plain: "kerf" }, unit: "um", case: {} };
    const sentence = turningSentence({ ...kerf, value: 57.96, side: "atMost" }, "en");
    expect(read(sentence)).toBe("Closes if kerf ≤ 57.9 µm.");
  });

  test("nothing that rests on assumptions reads as closing", () => {
    const assumed: Condition = {
      ...UNKNOWN,
      have: {
        kind: "amount",
        span: span(3000, 3000, "t/yr"),
        counted: [
          { name: { plain: "Supplier A" }, path: "plants.a", amount: span(3000, 3000, "t/yr") },
        ],
      },
      margin: span(59, 879, "t"),
      would: "closes",
      assumed: ["plants.a"],
    };
    for (const language of LANGUAGES) {
      const sentence = read(conditionSentence(assumed, language, NAMES));
      expect(sentence).not.toMatch(/to spare|излишек|артық/);
    }
    expect(read(conditionSentence(assumed, "en", NAMES))).toMatch(/does not read “closes”\.$/);
    expect(read(wouldSentence(assumed, "en", NAMES))).toBe(
      "Would close, if: Supplier A 3,000 t/yr (assumed).",
    );
    expect(wouldSentence(UNKNOWN, "en", NAMES)).toBe("");
  });

  test("a range with an unpublished part is told without it, and never as at least so much", () => {
    const partly = { ...UNKNOWN, need: span(5, 5, "m3", ["processes.furnace.takes.water"]) };
    expect(read(conditionSentence(partly, "en", NAMES))).toMatch(
      /^5\.00 m³ of .* needed a year \(without what is unpublished\),/,
    );
    expect(read(conditionSentence(partly, "ru", NAMES))).toMatch(
      /^Нужно 5,00 м³ в год без неопубликованного/,
    );
    expect(read(conditionSentence(partly, "kk", NAMES))).toMatch(
      /^Жарияланбағанын қоспағанда жылына 5,00 м³ керек/,
    );
    expect(missingSentence(partly, "en", NAMES)).toContain("processes.furnace.takes.water");
  });

  test("that may go either way says both ways, and nothing below zero", () => {
    const either: Condition = {
      ...UNKNOWN,
      have: amount(span(2908, 2908, "t")),
      margin: span(-33, 787, "t"),
      state: "depends",
    };
    expect(read(conditionSentence(either, "en", NAMES))).toMatch(
      /; up to 33\.0 t missing, or up to 787 t to spare\.$/,
    );
    expect(read(conditionSentence(either, "ru", NAMES))).toMatch(
      /; не хватает до 33,0 т либо излишек до 787 т\.$/,
    );
    const short: Condition = { ...either, state: "does not close" };
    for (const language of LANGUAGES) {
      expect(read(conditionSentence(short, language, NAMES))).not.toMatch(/−|0 т/);
      const partly = { ...either, need: span(2121, 2941, "t", ["a.b"]) };
      expect(read(conditionSentence(partly, language, NAMES))).not.toMatch(/spare|излишек|артық/);
    }
  });

  test("a limit on energy is told in MW: need, contract and difference", () => {
    const limited: Condition = {
      ...POWER,
      have: amount(span(26_300, 26_300, "MWh")),
      margin: span(-75_000, -66_000, "MWh"),
      state: "does not close",
      mean: {
        need: span(10.5, 11.6, "MW"),
        have: span(3, 3, "MW"),
        margin: span(-8.6, -7.5, "MW"),
      },
    };
    expect(read(conditionSentence(limited, "en", NAMES))).toBe(
      "СЭЗ: 10.5–11.6 MW of электроэнергия needed in the mean, 3.00 MW contracted; 7.50–8.60 MW missing.",
    );
    expect(read(conditionSentence(limited, "kk", NAMES))).toBe(
      "СЭЗ: орта есеппен 10,5–11,6 МВт керек (электроэнергия); шарт бойынша – 3,00 МВт; 7,50–8,60 МВт жетпейді.",
    );
  });

  test("names the norms that are ceilings only, and the assumptions where nothing follows from them", () => {
    const ceiling: Condition = { ...UNKNOWN, would: "does not close", ceilings: ["norm.a"] };
    expect(ceilingsSentence(ceiling, "en", NAMES)).toBe(
      "Known only as ceilings (norms), so that less may be needed: norm.a.",
    );
    expect(ceilingsSentence(UNKNOWN, "kk", NAMES)).toBe("");
    const assumed: Condition = { ...UNKNOWN, assumed: ["a.b"] };
    expect(wouldSentence(assumed, "en", NAMES)).toBe("Assumed: a.b (assumed).");
  });
});

const cell = (balance: Cell["balance"], state: State, conditions: readonly Condition[]): Cell => ({
  balance,
  state,
  conditions,
});

function scope(id: string, matter: State): ScopeVerdict {
  const known = { ...UNKNOWN, state: matter };
  return {
    scope: { id, at: AT, name: { plain: id }, inside: "all" },
    product: { stream: "wafers", span: span(1, 1, "m2") },
    bought: [],
    utilities: [
      {
        stream: "electricity",
        span: span(59_000, 118_000, "MWh"),
        mean: span(7, 13, "MW"),
        notes: [],
      },
    ],
    chain: [],
    readings: [],
    cells: BALANCES.map((balance) =>
      balance === "matter"
        ? cell(balance, matter, [known])
        : balance === "energy"
          ? cell(balance, "cannot tell", [POWER])
          : cell(balance, "not examined", []),
    ),
    issues: [],
  };
}

function promise(state: State, matters: readonly State[]): PromiseVerdict {
  const counts = {
    "does not close": 0,
    "cannot tell": 0,
    depends: 0,
    "not examined": 0,
    closes: 0,
  };
  const scopes = matters.map((matter, i) => scope(`scope ${i + 1}`, matter));
  for (const { cells } of scopes) for (const one of cells) counts[one.state] += 1;
  return {
    statement: {
      id: "s",
      at: AT,
      quote: {},
      language: "kk",
      who: {},
      said: { kind: "unpublished", looked: "", at: AT },
      promises: [],
    },
    promise: {
      id: "p",
      at: AT,
      name: { plain: "p" },
      stream: "wafers",
      streamAt: { file: "tizbek.yaml", line: 1, column: 1, length: 1 },
      nameplate: { kind: "unpublished", path: "p", at: AT, also: [], looked: "" },
      launched: { kind: "unpublished", looked: "", at: AT },
      running: { kind: "unpublished", looked: "", at: AT },
    },
    date: { state: "noDate" },
    running: { kind: "unpublished", looked: "", at: AT },
    period: { from: 0, to: 365 },
    scopes,
    stages: [],
    readings: [],
    state,
    counts,
  };
}

describe("the headline", () => {
  const told = promise("cannot tell", ["cannot tell", "cannot tell", "cannot tell"]);

  test("answers about the plan, says why under the middle scope, and counts the cells", () => {
    const { answer, lead } = headline(told, "ru", NAMES);
    expect(answer).toBe("Нельзя сказать, сходится ли план:");
    expect(read(lead)).toBe(
      "Scope 2: нужно 2 121–2 941 т в год (поликремний), поставщик не опубликован; нужно в среднем 7,0–13,0 МВт (электроэнергия), договорная мощность не опубликована. Ещё при 2 охватах ответ тот же. Клеток в таблице 15: сказать нельзя – 6, не рассмотрено – 9.",
    );
  });

  test("names the balance that turns", () => {
    const turning = {
      path: "where.kerf",
      name: { plain: "kerf" },
      value: 58,
      unit: "um",
      side: "atMost",
      case: {},
    } as const;
    const plain = promise("depends", ["depends"]);
    const scopes = plain.scopes.map((one) => ({
      ...one,
      cells: one.cells.map((own) => ({
        ...own,
        conditions: own.conditions.map((condition) => ({ ...condition, turning })),
      })),
    }));
    const told = { ...plain, promise: { ...plain.promise, scope: "scope 1" }, scopes };
    const lead = (language: "kk" | "ru" | "en") => read(headline(told, language, NAMES).lead);
    expect(lead("en")).toContain("Matter closes if kerf ≤ 58 µm.");
    expect(lead("ru")).toContain("Вещество: сходится при условии: kerf ≤ 58 мкм.");
    expect(lead("kk")).toContain("Зат: kerf 58 мкм немесе одан аз болса, жетеді.");
  });

  test("its numbers can be opened", () => {
    const numbers = headline(told, "kk", NAMES).lead.filter(({ kind }) => kind === "number");
    expect(numbers).toHaveLength(2);
    for (const number of numbers) expect("span" in number).toBe(true);
  });

  test("every state has its answer in every language, and cells are always counted", () => {
    const states: readonly State[] = [
      "does not close",
      "cannot tell",
      "depends",
      "not examined",
      "closes",
    ];
    for (const language of LANGUAGES) {
      const told = states.map((state) => headline(promise(state, [state]), language, NAMES));
      expect(new Set(told.map(({ answer }) => answer)).size).toBe(5);
      for (const { lead } of told) expect(read(lead)).toMatch(/5/);
    }
  });

  test("does not say the others agree when they do not", () => {
    const mixed = promise("does not close", ["does not close", "cannot tell"]);
    expect(read(headline(mixed, "en", NAMES).lead)).not.toContain("the same");
  });

  test("holds without a scope", () => {
    const { lead } = headline(promise("cannot tell", []), "en", NAMES);
    expect(lead).toEqual([]);
  });
});

test("the count of cells names the states that occur, worst first", () => {
  const counts = {
    closes: 1,
    "not examined": 9,
    depends: 0,
    "cannot tell": 4,
    "does not close": 1,
  };
  expect(read(countsSentence(counts, "kk"))).toBe(
    "Кестедегі 15 ұяшық: жетпейді – 1, айту мүмкін емес – 4, қаралмаған – 9, жетеді – 1.",
  );
});

test("what is not examined is said by name", () => {
  const cells = scope("a", "closes").cells;
  expect(notExaminedSentence(cells, "en")).toBe(
    "Not examined by this release: money, time, purity.",
  );
  expect(notExaminedSentence(cells.slice(0, 1), "en")).toBe("");
});

/**
 * A text for every code the engine raises. `⟦…⟧` stands round the characters the carets must be under; Kazakh words
 * and a character of two halves stand before them on the line wherever they can.
 */
import type { IssueCode } from "../src/core/index.ts";
import { COMPONENT_SLIPS, COMPONENT_TEXTS } from "./component-texts.ts";

/** What is raised at the command line and in folders is shown where those are tested. */
export type RaisedInText = Exclude<
  IssueCode,
  | "no-workspace"
  | "unknown-command"
  | "bad-argument"
  | "port-in-use"
  | "workbook-refused"
  | "workbook-changed"
  | "workbook-sheet"
  | "workbook-cell"
  | "capsule-refused"
  | "key-refused"
>;

/** 10 t/yr of metal from ore; `lines` is the rest of the text. */
const CHAIN = (lines: string) => `streams: {ore: {unit: t}, metal: {unit: t, name: {kk: 🜨 металл}}}
processes: {smelting: {name: {kk: қорыту}, makes: 1 t metal, takes: {ore: 2 t assumed}}}
${lines}`;
const OPEN = "enters: {ore: as needed}\nleaves: {metal: 10 t/yr}\n";
const PROMISE = `statements: {s: {quote: {kk: уәде}, promises: {one: {nameplate: 10 t/yr metal, launched: by 2026-10, at: here}}}}\n`;
/** A mixture m of 10 t/yr. */
const MIXTURE = (
  mixes: string,
) => `streams: {a: {unit: t}, b: {unit: t}, m: {unit: t, name: {kk: қоспа}, mixes: {${mixes}}}}
enters: {a: as needed, b: as needed}
leaves: {m: 10 t/yr}
`;

/** Measures of a programme read from one statement. */
const SAID = (measures: string) =>
  `statements: {s: {quote: {kk: сөз}}}\nprogramme: {measures: {${measures}}}\n`;

const OWN_TEXTS: Readonly<Record<RaisedInText, readonly string[]>> = {
  "file-refused": [`where: {a: {note: ${"{x: ".repeat(29)}⟦{x: 1}⟧${"}".repeat(29)}}}\n`],
  "yaml-syntax": ["where: {a: 1 assumed}\n⟦---⟧\nwhere: {b: 1 assumed}\n"],
  "yaml-alias": [
    "where: {a: {note: қазақша 🜨, value: ⟦&x⟧ 5 t}}\n",
    "where: {a: {note: қазақша, value: ⟦*x⟧}}\n",
    "where: {a: {note: қазақша, value: ⟦!!str⟧ 5 t}}\n",
    "where: {⟦<<⟧: {a: 1}}\n",
  ],
  "format-version": [
    "format: ⟦2⟧\nname: x\nas of: 2026-11-24\ncalendar: {from: 2026-01-01, to: 2027-01-01}\n",
  ],
  "comma-in-figure": [
    "where: {a: {note: қазақша 🜨}, b: ⟦0,88⟧}\n",
    'where: {a: {note: қазақша, value: "⟦0,88⟧ assumed"}}\n',
    "sources: {T: {title: ⟦кітап, екінші⟧}}\n",
  ],
  "key-twice": ["where: {a: {note: қазақша, value: 1, evidence: assumed}, ⟦a⟧: 2 assumed}\n"],
  "defined-twice": ["where: {a: 1 assumed}\n", "where: {b: 2 assumed, ⟦a⟧: 2 assumed}\n"],
  "unknown-key": [
    "streams: {a: {name: {kk: 🜨 кен}, ⟦untt⟧: t, unit: t}}\n",
    "⟦streem⟧: {a: {unit: t}}\n",
    "streams: {a: {name: {kk: кен}, unit: t, utility: ⟦electrisity⟧}}\n",
    CHAIN("enters: {ore: as needed}\nleaves: {metal: ⟦as needed⟧}\n"),
  ],
  "missing-key": [
    "sites: {⟦here⟧: {}}\nstreams: {⟦a⟧: {name: {kk: кен}}}\n".replace("⟦here⟧", "here"),
    "plants: {⟦works⟧: {name: {kk: зауыт}}}\n",
    "where: {a: ⟦{note: қазақша}⟧}\n",
  ],
  "wrong-shape": ["where: ⟦[a, b]⟧\n", "streams: {a: {name: {kk: кен}, unit: ⟦{x: 1}⟧}}\n"],
  "unknown-language": ["streams: {a: {unit: t, name: {kk: кен, ⟦de⟧: Erz}}}\n"],
  "figure-syntax": [
    "where: {a: {note: қазақша 🜨, value: 5 t ⟦assumd⟧}}\n",
    "where: {a: {note: қазақша, value: 5 t, evidence: ⟦guessed⟧}}\n",
    'where: {a: {note: қазақша, value: "5 t ⟦@⟧"}}\n',
  ],
  "formula-syntax": [
    "where: {a: {note: қазақша 🜨, value: 5 t * ⟦)⟧}}\n",
    "enters: {ore: at most ⟦(⟧5 t/yr} # қазақша\n",
  ],
  "minus-needs-blanks": [
    "where: {a: 1 assumed, b: 2 assumed, c: {note: қазақша 🜨, value: 2 * ⟦a-b⟧}}\n",
  ],
  "unknown-unit": [
    "where: {a: {note: қазақша 🜨, value: 5 ⟦kgg⟧, evidence: assumed}}\n",
    "enters: {ore: at most 5 ⟦tt⟧ assumed}\n",
    "streams: {a: {name: {kk: кен}, unit: ⟦tonne⟧}}\n",
    CHAIN(OPEN).replace("1 t metal", "1 ⟦tt⟧ metal"),
  ],
  "unit-mismatch": [
    CHAIN(OPEN).replace("2 t assumed", "⟦2 MWh assumed⟧"),
    CHAIN(OPEN).replace("10 t/yr", "⟦10 kWh/yr⟧"),
    "where: {a: {note: қазақша, value: 5 t + ⟦3 m2⟧, evidence: assumed}}\n",
    CHAIN(`${OPEN}plants: {works: {runs: smelting, capacity: ⟦5 t assumed⟧}}\n`),
    CHAIN(`${OPEN}expect: {e: {because: қазақша, enters: ore, is: ⟦20⟧}}\n`),
    "where: {a: {note: қазақша, value: 1 ppm + ⟦1 ppma⟧, evidence: assumed}}\n",
    "streams: {a: {name: {kk: кен}, unit: t, of: {B: 1 ppba assumed, P: ⟦1 ppm assumed⟧, Si: rest}}}\n",
    MIXTURE("a: ⟦60 t assumed⟧, b: rest"),
  ],
  "unknown-element": [
    "where: {a: {note: қазақша 🜨, value: M(⟦Xx⟧O2), evidence: assumed}}\n",
    "streams: {a: {name: {kk: 🜨 кен}, unit: t, of: ⟦FE2O3⟧}}\n",
    "streams: {a: {name: {kk: кен}, unit: t, of: ⟦quartz⟧}}\n",
    "streams: {a: {name: {kk: кен}, unit: t, of: ⟦SIO2⟧}}\n",
  ],
  "lump-or-formula": [
    "streams: {a: {name: {kk: 🜨 кен}, unit: t, of: {⟦sio2⟧: 40 % assumed, gangue: rest}}}\n",
    "streams: {a: {name: {kk: кен}, unit: t, of: {⟦СО2⟧: 40 % assumed, gangue: rest}}}\n",
    "streams: {a: {name: {kk: кен}, unit: t, of: {⟦Xx⟧: 3 % assumed, gangue: rest}}}\n",
  ],
  "name-cycle": [
    "where: {a: ⟦b + 1⟧, b: a * 2}\n",
    MIXTURE("a: rest, ⟦m⟧: all"),
    "scenarios: {⟦one⟧: {name: {kk: бір}, on: two}, two: {on: one}}\n",
  ],
  "range-order": ["where: {a: ⟦5 t (7..3) assumed⟧}\n"],
  "number-out-of-range": ["where: {a: 0 assumed, b: ⟦1 / a⟧}\n", "where: {a: ⟦1e30 assumed⟧}\n"],
  "negative-amount": [
    CHAIN(OPEN).replace("ore: 2 t", "⟦ore⟧: -2 t"),
    CHAIN(OPEN).replace("10 t/yr", "⟦-10 t/yr⟧"),
  ],
  "source-missing": ["where: {a: ⟦5 t⟧}\n", CHAIN(OPEN).replace("2 t assumed", "⟦2 t measured⟧")],
  "date-syntax": [
    "where: {a: {⟦from 2026-13⟧: 5 t assumed}}\n",
    CHAIN(OPEN + PROMISE.replace("by 2026-10", "⟦by 2026-00⟧").replace(", at: here", "")),
    CHAIN(`${OPEN}plants: {works: {runs: smelting, standing: {⟦2026⟧: operating}}}\n`),
    CHAIN(`${OPEN}expect: {e: {because: қазақша, enters: ore, is: 20 t, in: ⟦soon⟧}}\n`),
  ],
  "point-or-thousands": ["where: {a: {note: қазақша 🜨, value: ⟦1.000⟧ t, evidence: assumed}}\n"],
  "unknown-name": [
    CHAIN(OPEN).replace("{ore: 2 t", "{⟦orre⟧: 2 t"),
    CHAIN(OPEN).replace("1 t metal", "1 t ⟦metall⟧"),
    CHAIN(`${OPEN}plants: {works: {name: {kk: зауыт}, runs: ⟦smeltin⟧}}\n`),
    CHAIN(`${OPEN}scopes: {only: {name: {kk: бәрі}, inside: [smelting, ⟦smelter⟧]}}\n`),
    CHAIN(OPEN + PROMISE.replace("at: here", "at: ⟦here⟧")),
    CHAIN(OPEN).replace("2 t assumed", "2 t @ ⟦NOBODY⟧ table 4"),
    "where: {a: {note: қазақша 🜨, value: 2 * ⟦kerv⟧}, kerf: 1 assumed}\n",
    CHAIN(`${OPEN}leaves2: {}\n`).replace(
      "leaves2: {}",
      "expect: {e: {because: қазақша, enters: ⟦orr⟧, is: 20 t}}",
    ),
  ],
  "id-syntax": ["where: {a: {note: қазақша, value: 1, evidence: assumed}, ⟦б⟧: 1 assumed}\n"],
  "makes-or-treats": [
    CHAIN(OPEN).replace("smelting:", "⟦smelting⟧:").replace("makes: 1 t metal, ", ""),
    CHAIN(OPEN).replace("makes: 1 t metal", "makes: 1 t metal, ⟦treats⟧: 1 t ore"),
  ],
  "rest-twice": [MIXTURE("a: rest, ⟦b⟧: rest")],
  "rest-needs-mass": [
    CHAIN(OPEN)
      .replace("assumed}", "assumed}, loses: {⟦dust⟧: rest}")
      .replace("metal: {unit: t", "metal: {unit: m2")
      .replace("1 t metal", "1 m2 metal")
      .replace("10 t/yr", "10 m2/yr"),
  ],
  "not-a-feed": [
    CHAIN(OPEN).replace("assumed}", "assumed}, loses: {⟦dust⟧: 5 % of metal assumed}"),
  ],
  "leaves-more-than-enters": [
    CHAIN(OPEN).replace("2 t assumed", "0.9 t assumed").replace("1 t metal", "1 t ⟦metal⟧"),
    CHAIN(OPEN).replace("assumed}", "assumed}, loses: {slag: 1.5 t assumed, ⟦dust⟧: rest}"),
  ],
  "shares-over-one": [MIXTURE("a: 60 %, ⟦b⟧: 50 %")],
  "shares-under-one": [MIXTURE("a: 60 %, ⟦b⟧: 30 %")],
  "scope-makes-nothing": [
    CHAIN(`${OPEN}scopes: {⟦only⟧: {name: {kk: бәрі}, inside: [smelting], makes: ore}}\n`),
  ],
  ...COMPONENT_TEXTS,
  "nobody-makes": [CHAIN("leaves: {metal: 10 t/yr}\n").replace("ore: 2 t", "⟦ore⟧: 2 t")],
  "nobody-takes": [
    CHAIN(OPEN)
      .replace("assumed}", "assumed}, gives: {fume: 0.1 t assumed}")
      .replace("streams: {", "streams: {⟦fume⟧: {unit: t, name: {kk: түтін}}, "),
  ],
  "two-makers": [
    CHAIN(`${OPEN}plants: {x: {runs: smelting}, ⟦y⟧: {name: {kk: зауыт}, runs: smelting}}\n`),
  ],
  "nothing-says-how-much": [
    CHAIN("enters: {ore: as needed}\nleaves: {⟦metal⟧: as it comes, x: 1 t/yr}\n")
      .replace("streams: {", "streams: {x: {unit: t}, ")
      .replace("ore: 2 t assumed}", "ore: 2 t assumed}, gives: {x: 0.1 t assumed}"),
  ],
  "promised-twice": [
    `streams: {charge: {unit: t, mixes: {own: 40 %, bought: rest}}, own: {unit: t}, bought: {unit: t}, metal: {unit: t}}
processes: {furnace: {makes: 1 t metal, takes: {charge: 2 t assumed}}}
enters: {bought: as needed, ⟦own⟧: 20 t/yr assumed}
leaves: {metal: 100 t/yr}
`,
  ],
  "loop-never-empties": [
    CHAIN(OPEN).replace("ore: 2 t assumed", "ore: 2 t assumed, ⟦metal⟧: 1 t assumed"),
  ],
  "not-solvable": [
    `streams: {acid: {unit: t}, steam: {unit: t}, sulphur: {unit: t}, water: {unit: t}}
processes: {burning: {makes: 1 t acid, takes: {sulphur: 2 t assumed}, gives: {steam: 1 t assumed}}, boiling: {makes: 1 t steam, takes: {water: 2 t assumed}, gives: {acid: 1 t assumed}}}
enters: {sulphur: as needed, water: as needed}
leaves: {⟦acid⟧: 9 t/yr, steam: 9 t/yr}
`,
  ],
  "figure-missing": [],
  "promise-short": [CHAIN("enters: {ore: 10 t/yr assumed}\nleaves: {⟦metal⟧: 10 t/yr}\n")],
  "comes-back-too-much": [
    `streams: {back: {unit: t, name: {kk: қайтарым}}, bath: {unit: t, mixes: {back: all, fresh: rest}}, fresh: {unit: t}, ⟦metal⟧: {unit: t}}
processes: {turning: {makes: 1 t metal, takes: {bath: 2 t assumed, fresh: 9 t assumed}, gives: {back: 3 t assumed}}}
enters: {fresh: as needed}
leaves: {metal: 10 t/yr}
`
      .replace("⟦metal⟧", "metal")
      .replace("back: {unit: t, name", "⟦back⟧: {unit: t, name"),
  ],
  "left-over": [
    `streams: {ore: {unit: t}, ⟦fume⟧: {unit: t, name: {kk: түтін}}, metal: {unit: t}, brick: {unit: t}}
processes: {smelting: {makes: 1 t metal, takes: {ore: 2 t assumed}, gives: {fume: 0.5 t assumed}}, pressing: {makes: 1 t brick, takes: {fume: 0.1 t assumed, metal: 1 t assumed}}}
enters: {ore: as needed}
leaves: {brick: 10 t/yr}
`,
  ],
  "capacity-overdrawn": [
    CHAIN(
      `${OPEN}plants: {works: {name: {kk: зауыт}, runs: smelting, capacity: ⟦5 t/yr assumed⟧}}\n`,
    ),
  ],
  "gate-overdrawn": [CHAIN(OPEN).replace("{ore: as needed", "{⟦ore⟧: at most 5 t/yr assumed")],
  "part-full": [MIXTURE("a: up to 3 t/yr, b: rest").replace("{m: 10", "{⟦m⟧: 10")],
  "plant-idle": [
    CHAIN(`${OPEN}plants: {works: {name: {kk: зауыт}, runs: smelting, standing: ⟦idle @ HAND⟧}}\n`),
  ],
  "site-overdrawn": [
    CHAIN(
      `${OPEN}plants: {works: {runs: smelting, at: here}}\nsites: {here: {name: {kk: алаң}, ⟦ore⟧: {contracted: 5 t/yr assumed}}}\n`,
    ),
  ],
  "supply-unpublished": [],
  "supply-short": [],
  "limit-unpublished": [],
  "limit-exceeded": [],
  "measure-cycle": [
    SAID(
      "a: {name: {kk: 🜨 шара}, part of: b, from: s}, b: {name: {kk: шара}, part of: ⟦a⟧, from: s}",
    ),
    SAID("a: {name: {kk: 🜨 шара}, depends on: [⟦a⟧], from: s}"),
  ],
  "two-on-one-day": [
    SAID("a: {from: s, facts: {2026-10: done @ HAND, ⟦2026-10-31⟧: not done @ HAND}}"),
  ],
  "money-without-currency": [
    SAID("a: {name: {kk: 🜨 шара}, from: s, money: {2026: {planned: ⟦5 t @ HAND⟧}}}"),
  ],
  "expect-failed": [CHAIN(`${OPEN}expect: {e: {because: қазақша, enters: ore, is: ⟦21 t⟧}}\n`)],
};

const SLIPS: Readonly<Record<string, readonly string[]>> = COMPONENT_SLIPS;

export const ISSUE_TEXTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(OWN_TEXTS).map(([code, texts]) => [code, [...texts, ...(SLIPS[code] ?? [])]]),
);

/** Reasons of a verdict, at the line that takes. */
export const REASON_TEXTS: Readonly<Record<string, string>> = {
  "supply-unpublished": CHAIN(
    `enters: {ore: unpublished @ HAND}\n${PROMISE}sites: {here: {}}\n`,
  ).replace("{ore: 2 t assumed", "{⟦ore⟧: 2 t @ HAND"),
  "supply-short": CHAIN(
    `enters: {ore: at most 5 t/yr @ HAND}\n${PROMISE}sites: {here: {}}\n`,
  ).replace("{ore: 2 t assumed", "{⟦ore⟧: 2 t @ HAND"),
  "limit-unpublished": CHAIN(
    `enters: {ore: as needed}\n${PROMISE}sites: {here: {ore: {contracted: unpublished @ HAND}}}\n`,
  )
    .replace("{ore: 2 t assumed", "{⟦ore⟧: 2 t @ HAND")
    .replace("streams: {ore: {unit: t}", "streams: {ore: {unit: t, utility: heat}"),
  "limit-exceeded": CHAIN(
    `enters: {ore: as needed}\n${PROMISE}sites: {here: {ore: {contracted: 5 t/yr @ HAND}}}\n`,
  )
    .replace("{ore: 2 t assumed", "{⟦ore⟧: 2 t @ HAND")
    .replace("streams: {ore: {unit: t}", "streams: {ore: {unit: t, utility: heat}"),
};

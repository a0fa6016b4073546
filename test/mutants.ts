/** A workspace with one thing wrong in it: every way a figure, a line, a share, a date or a standing goes wrong. */
import type { WorkspaceFile } from "../src/format/index.ts";
import { isMap, type Sections, type Tree } from "./shuffled.ts";

export interface Mutant {
  /** Where, and what was done: `processes.furnace.takes.quartz: +1 %`. */
  readonly name: string;
  readonly files: readonly WorkspaceFile[];
}

/** A change of one text; undefined where it does not apply. */
type Slip = (text: string, path: readonly string[]) => string | undefined;

const NUMBER = /\d+(?:\.\d+)?/;

const times =
  (factor: number): Slip =>
  (text) => {
    const head = text.split(" @ ")[0] ?? "";
    const found = NUMBER.exec(head);
    // Years, formulas of names (`SiO2`) and noughts have no number of their own to be wrong in.
    if (found === null || Number(found[0]) === 0 || /^[A-Za-z(]/.test(text)) return undefined;
    const changed = String(Number((Number(found[0]) * factor).toPrecision(12)));
    return text.slice(0, found.index) + changed + text.slice(found.index + found[0].length);
  };

const swap =
  (a: string, b: string): Slip =>
  (text) => {
    const found = new RegExp(`(\\d )(${a}|${b})(?=[\\s/)]|$)`).exec(text);
    if (found === null) return undefined;
    const other = found[2] === a ? b : a;
    return (
      text.slice(0, found.index) + found[1] + other + text.slice(found.index + found[0].length)
    );
  };

/** What is done to figures; the paths they are done at are below. */
const FIGURE_SLIPS: Readonly<Record<string, Slip>> = {
  "+1 %": times(1.01),
  doubled: times(2),
  "kWh ↔ MWh": swap("kWh", "MWh"),
  "t ↔ kg": swap("t", "kg"),
  negative: (text) => (/^\d/.test(text) ? `-${text}` : undefined),
};

const OTHER_SLIPS: Readonly<Record<string, Slip>> = {
  "ten points more": (text, path) =>
    path.at(-2) === "mixes" || path.at(-1) === "share"
      ? text.replace(/^(\d+) %/, (_, n) => `${Number(n) + 10} %`)
      : undefined,
  // A recovery that is a hundredth more.
  "+0.01": (text, path) =>
    RECOVERY.test(path.join("."))
      ? text.replace(/^(\d+(?:\.\d+)?) %/, (_, n) => `${Number(n) + 1} %`)
      : undefined,
  "announced only": (text) => text.replace(/^(operating|committed)/, "announced"),
  "stands still": (text) => text.replace(/^operating/, "idle"),
  "at work": (text) => text.replace(/^(idle|closed)/, "operating"),
  "a year later": (text, path) =>
    path.at(-1) === "launched"
      ? text.replace(/20(\d\d)/, (_, y) => `20${Number(y) + 1}`)
      : undefined,
};

/** Of what enters of a component, by the product or another outlet; and what is added of one. */
const RECOVERY = /\.(makes|gives|loses)\.[^.]+\.[^.]+$/;
const COMPOSITION = /\.(of|spec|adds)\.[^.]+$|^(accounts|traces)\.[^.]+$/;

const FIGURES =
  /^(where|enters|leaves)\.[^.]+(\.(value|low|high))?$|\.(makes|treats|capacity|rate|contracted|load factor|nameplate)(\.value)?$|\.(takes|gives|loses|emits|mixes|where)\.[^.]+(\.(value|low|high))?$|^streams\.[^.]+\.(mass|power|area|carbon)(\.[^.]+)?$/;
const LINES = /\.(takes|gives|loses|emits|mixes|of)\.[^.]+$|^(enters|leaves|plants|sites)\.[^.]+$/;
const MUTED = ["expect", "sources", "comparables", "scenarios"];

/** All mutants of a workspace; `skip` leaves out what is known not to matter. */
export function mutantsOf(tree: Sections): readonly Mutant[] {
  const changed = Object.entries(tree).filter(([section]) => !MUTED.includes(section));
  return changed.flatMap(([section, value]) =>
    slipsIn(value, [section]).map(({ name, put }) => ({
      name,
      files: [{ path: "tizbek.yaml", text: JSON.stringify({ ...tree, [section]: put }) }],
    })),
  );
}

interface Change {
  readonly name: string;
  readonly put: Tree;
}

function slipsIn(tree: Tree, path: readonly string[]): readonly Change[] {
  const at = path.join(".");
  if (typeof tree === "string") {
    const figure = FIGURES.test(at) || RECOVERY.test(at) || COMPOSITION.test(at);
    const slips = figure ? { ...FIGURE_SLIPS, ...OTHER_SLIPS } : OTHER_SLIPS;
    return Object.entries(slips).flatMap(([kind, slip]) => {
      const put = slip(tree, path);
      return put === undefined || put === tree ? [] : [{ name: `${at}: ${kind}`, put }];
    });
  }
  if (!isMap(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = `${at}.${key}`;
    const { [key]: _, ...without } = tree;
    const line = LINES.test(here) || RECOVERY.test(here) || COMPOSITION.test(here);
    const gone = line ? [{ name: `${here}: dropped`, put: without }] : [];
    const inside = slipsIn(value, [...path, key]).map(({ name, put }) => ({
      name,
      put: { ...tree, [key]: put },
    }));
    return [...gone, ...inside];
  });
}

import type { FigureValues } from "../../workspace/index.ts";
import type { Flows } from "./flows.ts";
import type { Carrier, ComponentModel, Passage } from "./model.ts";
import { type Asked, massOfCarrier } from "./rules.ts";
import type { Carried, CarriedThrough } from "./solve-component.ts";
import { carries, isBare, isUnpublished, type Silence } from "./unstated.ts";

/** What one line of a process carries of a component. [t] */
export interface CarriedLine {
  readonly name: string;
  readonly tonnes: number;
  readonly byDifference: boolean;
  /** Lost or emitted: it goes to no stream. */
  readonly ends: boolean;
  /** A share nobody has published decides: the tonnes are no answer. */
  readonly unpublished?: true;
}

/** One component through one process: feeds + added = outlets + unaccounted. [t] */
export interface ProcessComponent {
  readonly process: string;
  readonly enters: readonly CarriedLine[];
  readonly added: number;
  readonly leaves: readonly CarriedLine[];
  /** What enters and has no place where it leaves; below zero where more leaves than enters. */
  readonly unaccounted: number;
  /** Feeds of which nobody says how much of it they hold: the amounts are at least these. */
  readonly unstated: readonly string[];
  /** Outlets of which nobody says how much of it they take. */
  readonly untold: readonly string[];
  /** The most the unstated feeds could bring, and the untold outlets take: what they weigh. [t] */
  readonly most: { readonly enters: number; readonly leaves: number };
}

export interface Telling {
  readonly model: ComponentModel;
  readonly flows: Flows;
  readonly asked: Asked;
  readonly carried: Carried;
  readonly silence: Silence;
  readonly component: string;
}

export function tellProcess(passage: Passage, i: number, telling: Telling): ProcessComponent {
  const { model, flows, carried, asked, component } = telling;
  const through = carried.passages[i] as CarriedThrough;
  const { feeds, outlets, instance } = passage;
  const vague = vagueFeeds(passage, i, telling);
  const open = outlets.filter((outlet, o) => {
    const rule = asked.rules[i]?.[o];
    return isBare(outlet, rule) || isUnpublished(model, passage, o, component, rule);
  });
  const lots = flows.lots[i] ?? 0;
  return {
    process: instance.id,
    enters: feeds.map((feed, f) =>
      lineOf(feed, through.feeds[f] ?? 0, telling.silence.unpublished.has(feed.node)),
    ),
    added: through.added,
    leaves: outlets.map((outlet, o) =>
      lineOf(outlet, through.outlets[o] ?? 0, rests(passage, i, o, telling)),
    ),
    unaccounted: through.residual,
    unstated: namesOf(vague),
    untold: namesOf(open),
    most: { enters: weighed(vague, lots, flows.values), leaves: weighed(open, lots, flows.values) },
  };
}

function vagueFeeds({ feeds }: Passage, i: number, { flows, silence }: Telling): Carrier[] {
  return feeds.filter(
    ({ node }, f) => silence.unstated.has(node) && (flows.takes[i]?.[f] ?? 0) > 0,
  );
}

function lineOf({ line, rest, ends }: Carrier, tonnes: number, unpublished: boolean): CarriedLine {
  const known = { name: line.stream, tonnes, byDifference: rest, ends };
  return unpublished ? { ...known, unpublished } : known;
}

/** What the outlet takes rests on a share nobody has published: its own, another's, or a feed's. */
function rests(
  passage: Passage,
  i: number,
  o: number,
  { model, asked, flows, silence, component }: Telling,
): boolean {
  const rule = asked.rules[i]?.[o];
  if (isUnpublished(model, passage, o, component, rule)) return true;
  const brought = passage.feeds.some(
    ({ node }, f) => silence.unpublished.has(node) && (flows.takes[i]?.[f] ?? 0) > 0,
  );
  return brought && carries(rule);
}

function namesOf(carriers: readonly Carrier[]): readonly string[] {
  return carriers.map(({ line }) => line.stream);
}

/** What they weigh together; beyond measure where one does not say what it weighs. [t] */
function weighed(carriers: readonly Carrier[], lots: number, values: FigureValues): number {
  let tonnes = 0;
  for (const carrier of carriers) {
    const missing = (carrier.mass?.missing.length ?? 1) + carrier.line.amount.missing.length;
    if (missing > 0) return Number.POSITIVE_INFINITY;
    tonnes += massOfCarrier(carrier, values) * lots;
  }
  return tonnes;
}

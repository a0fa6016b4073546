// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { CarriedComponents } from "./component-balance.ts";
import type { Carrier, Passage } from "./model.ts";
import { carries, isBare, isUnpublished, type Silence, vagueFeeds } from "./unstated.ts";

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

/** Component `e` through passage `i`. */
export function tellProcess(
  all: CarriedComponents,
  passage: Passage,
  i: number,
  e: number,
  silence: Silence,
): ProcessComponent {
  const { asked, carried } = all;
  const { instance, feeds, outlets, firstFeed, firstOutlet } = passage;
  const { width, brought, taken, residual } = carried;
  const vague = vagueFeeds(all, passage, silence.unstated);
  const open = [...outlets.keys()].filter(
    (o) => isBare(all, passage, o, e) || isUnpublished(all, passage, o, e),
  );
  return {
    process: instance.id,
    enters: feeds.map((feed, f) =>
      lineOf(feed, brought[(firstFeed + f) * width + e]!, silence.unpublished.has(feed.node)),
    ),
    added: asked.added[i * width + e]!,
    leaves: outlets.map((outlet, o) =>
      lineOf(outlet, taken[(firstOutlet + o) * width + e]!, rests(all, passage, o, e, silence)),
    ),
    unaccounted: residual[i * width + e]!,
    unstated: namesOf(feeds, vague),
    untold: namesOf(outlets, open),
    most: {
      enters: weighed(feeds, vague, (f) => weightOfFeed(all, passage, f)),
      leaves: weighed(outlets, open, (o) => all.flows.weights[firstOutlet + o]!),
    },
  };
}

function lineOf({ line, rest, ends }: Carrier, tonnes: number, unpublished: boolean): CarriedLine {
  const known = { name: line.stream, tonnes, byDifference: rest, ends };
  return unpublished ? { ...known, unpublished } : known;
}

/** What the outlet takes rests on a share nobody has published: its own, another's, or a feed's. */
function rests(
  all: CarriedComponents,
  passage: Passage,
  o: number,
  e: number,
  { unpublished }: Silence,
): boolean {
  if (isUnpublished(all, passage, o, e)) return true;
  return carries(all, passage, o, e) && vagueFeeds(all, passage, unpublished).length > 0;
}

function namesOf(carriers: readonly Carrier[], places: readonly number[]): readonly string[] {
  return places.map((place) => carriers[place]!.line.stream);
}

function weightOfFeed({ flows }: CarriedComponents, { feeds, firstFeed }: Passage, f: number) {
  const node = feeds[f]!.node;
  return flows.takes[firstFeed + f]! * flows.supply[node]! * flows.masses[node]!;
}

/** What they weigh together; beyond measure where one does not say what it weighs. [t] */
function weighed(
  carriers: readonly Carrier[],
  places: readonly number[],
  weightOf: (place: number) => number,
): number {
  let tonnes = 0;
  for (const place of places) {
    const { mass, line } = carriers[place]!;
    const missing = (mass?.missing.length ?? 1) + line.amount.missing.length;
    if (missing > 0) return Number.POSITIVE_INFINITY;
    tonnes += weightOf(place);
  }
  return tonnes;
}

import { exactSum } from "../core/index.ts";
import {
  type FigureValues,
  missingUnder,
  type Site,
  type SiteLimit,
  type Utility,
} from "../workspace/index.ts";
import { inPeriod, ratePerTime, type Span } from "./amount.ts";
import type { Balance, FlowLine, ProcessBalance } from "./balance.ts";
import type { System } from "./system.ts";

/** What the plants at a site draw of one stream in the period, and what may be drawn, in the unit of the stream. */
export interface SiteDraw {
  readonly site: string;
  readonly stream: string;
  readonly utility?: Utility;
  /** Taken by the plants there less what plants there make or give of it. */
  readonly drawn: number;
  /** Unpublished figures that belong in it: it is at least this. Paths. */
  readonly missing: readonly string[];
  /** Contracted rate × period × load factor; undefined where the site has no line for it, or nobody publishes one. */
  readonly contracted?: number;
  readonly limit?: SiteLimit;
}

/** Every site with a limit or a utility drawn there, in the order of names. */
export function siteDraws(
  system: System,
  balance: Balance,
  values: FigureValues,
  span: Span,
): readonly SiteDraw[] {
  return [...system.workspace.sites.values()].flatMap((site) => {
    const there = plantsThere(system, balance, site);
    if (there.length === 0) return [];
    return streamsOf(system, site, there).map((stream) => {
      const limit = site.limits.find((one) => one.stream === stream);
      const contracted = limit && contractedIn(system, limit, values, span);
      const utility = system.workspace.streams.get(stream)?.utility;
      return {
        site: site.id,
        stream,
        ...(utility === undefined ? {} : { utility }),
        ...drawnBy(there, stream),
        ...(contracted === undefined ? {} : { contracted }),
        ...(limit === undefined ? {} : { limit }),
      };
    });
  });
}

function plantsThere(
  { workspace }: System,
  { processes }: Balance,
  { id }: Site,
): readonly ProcessBalance[] {
  return processes.filter(({ plant }) => workspace.plants.get(plant ?? "")?.site === id);
}

/** In the order of the workspace's streams: those with a limit there, and the utilities the plants take. */
function streamsOf(
  { workspace }: System,
  { limits }: Site,
  there: readonly ProcessBalance[],
): readonly string[] {
  const limited = new Set(limits.map(({ stream }) => stream));
  const taken = new Set(there.flatMap((one) => takenBy(one).map(({ name }) => name)));
  return [...workspace.streams.values()].flatMap(({ id, utility }) =>
    limited.has(id) || (utility !== undefined && taken.has(id)) ? [id] : [],
  );
}

function takenBy({ makes, run, takes }: ProcessBalance): readonly FlowLine[] {
  return makes ? takes : [run, ...takes];
}

function broughtBy({ makes, run, gives }: ProcessBalance): readonly FlowLine[] {
  return makes ? [run, ...gives] : gives;
}

function drawnBy(
  there: readonly ProcessBalance[],
  stream: string,
): Pick<SiteDraw, "drawn" | "missing"> {
  const own = (lines: readonly FlowLine[]) => lines.filter(({ name }) => name === stream);
  const taken = own(there.flatMap(takenBy));
  const brought = own(there.flatMap(broughtBy));
  const amounts = [...taken.map(({ amount }) => amount), ...brought.map(({ amount }) => -amount)];
  return {
    drawn: Math.max(0, exactSum(amounts)),
    missing: [...new Set([...taken, ...brought].flatMap(({ missing }) => missing))].sort(),
  };
}

/** Most that may be drawn in the period: the greatest load allowed all the time, at the load factor stated. */
function contractedIn(
  system: System,
  { stream: id, contracted, loadFactor }: SiteLimit,
  values: FigureValues,
  span: Span,
): number | undefined {
  const stream = system.workspace.streams.get(id);
  const { table } = system.measures;
  const quiet = { ...system.measures, issues: [] };
  const rate = stream && ratePerTime(contracted, stream, contracted.at, quiet);
  const slot = loadFactor && table.slotOf.get(loadFactor);
  const unknown = slot !== undefined && missingUnder(table, [slot]).length > 0;
  if (rate === undefined || rate.missing.length > 0 || unknown) return undefined;
  return inPeriod(rate, values, span) * (slot === undefined ? 1 : (values[slot] ?? 1));
}

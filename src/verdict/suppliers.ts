import { type Amount, amountPerTime, inPeriod, plantsOf, ratePerTime } from "../balance/index.ts";
import type { Day } from "../core/index.ts";
import {
  assumedUnder,
  type Figure,
  type GateLine,
  type Plant,
  slotsUnder,
  type UnpublishedFigure,
} from "../workspace/index.ts";
import { type Probe, pathsOf } from "./probe.ts";
import { isCounted, mayRun, standingOf } from "./standing.ts";
import type { Have, Span, Supplier } from "./verdict.ts";

/** What one case offers of a stream from outside the fence; of an unpublished offer, the part that is known. */
export interface Offer {
  readonly kind: "open" | "unpublished" | "amount";
  readonly amounts: readonly OfferedAmount[];
  readonly announced: readonly Supplier[];
  readonly looked: string;
  readonly ask?: UnpublishedFigure["ask"];
  readonly path?: string;
}

export interface OfferedAmount {
  readonly amount: Amount;
  /** An amount without a rate is a reserve: it lasts the years that are left. */
  readonly years?: number;
  readonly supplier: Supplier;
}

/** Plants outside by their standing, and the gate's line: who offers a stream, and how much. */
export function offerOf(probe: Probe, stream: string, asOf: Day): Offer {
  return offerFrom(plantsOutside(probe, stream), probe, stream, asOf);
}

/** The same where the stream had to be bought although the fence holds a process that makes it. */
export function offerElsewhere(probe: Probe, stream: string, asOf: Day): Offer {
  const makers = [...probe.workspace.processes.values()].filter(
    ({ run }) => run.kind === "makes" && run.stream === stream,
  );
  const plants = makers.flatMap(({ id }) => plantsOf(probe.workspace, id));
  return offerFrom(
    plants.filter(({ site }) => site === undefined || site !== probe.site),
    probe,
    stream,
    asOf,
  );
}

function offerFrom(plants: readonly Plant[], probe: Probe, stream: string, asOf: Day): Offer {
  const line = probe.workspace.enters.get(stream);
  const counted = plants.filter((plant) => isCounted(standingOf(plant, asOf)));
  const announced = plants
    .filter((plant) => !counted.includes(plant))
    .map((plant) => supplierOf(probe, plant, asOf));
  const base = { announced, looked: lookedIn(line), ...askOf(line) };
  if (line?.amount.kind === "asNeeded") return { ...base, kind: "open", amounts: [] };
  const offered = [
    ...counted.flatMap((plant) => plantAmount(probe, plant, stream, asOf)),
    ...gateAmount(probe, line, stream),
  ];
  const amounts = offered.filter(({ amount }) => amount.missing.length === 0);
  const unknown =
    amounts.length < Math.max(1, offered.length) || line?.amount.kind === "unpublished";
  return { ...base, kind: unknown ? "unpublished" : "amount", amounts };
}

/** Plants of a process that the text places at a site. */
export function plantsAt(
  probe: Probe,
  process: string,
  site: string | undefined,
): readonly Plant[] {
  return plantsOf(probe.workspace, process).filter((plant) => plant.site === site);
}

/**
 * What the plan's own plants of a process can run together. They are what is promised, so it is no matter that they
 * are only announced; but one that is idle or closed runs nothing.
 */
export function ownCapacity(
  probe: Probe,
  process: string,
  site: string | undefined,
  asOf: Day,
): Offer {
  const run = probe.workspace.processes.get(process)?.run.stream ?? "";
  const plants = plantsAt(probe, process, site).filter((plant) => mayRun(standingOf(plant, asOf)));
  const amounts = plants.flatMap((plant): OfferedAmount[] => {
    const amount = capacityAmount(probe, plant, run);
    const path = `plants.${plant.id}.capacity`;
    return [
      {
        amount: amount ?? { ...UNKNOWN, missing: [path] },
        supplier: { name: plant.name, plant, standing: standingOf(plant, asOf), path },
      },
    ];
  });
  const known = amounts.filter(({ amount }) => amount.missing.length === 0);
  const path = amounts[0]?.supplier.path;
  return {
    kind: known.length < amounts.length ? "unpublished" : "amount",
    amounts: known,
    announced: [],
    looked: "",
    ...(path === undefined ? {} : { path }),
  };
}

/** Plants of processes outside the fence that make the stream; plants inside are the plan's own. */
function plantsOutside(probe: Probe, stream: string): readonly Plant[] {
  const inside = new Set(probe.system.instances.map(({ process }) => process.id));
  return [...probe.workspace.processes.values()].flatMap((process) => {
    const makes = process.run.kind === "makes" && process.run.stream === stream;
    return makes && !inside.has(process.id) ? plantsOf(probe.workspace, process.id) : [];
  });
}

function supplierOf(probe: Probe, plant: Plant, asOf: Day): Supplier {
  const standing = standingOf(plant, asOf);
  const path = `plants.${plant.id}.capacity`;
  const process = probe.workspace.processes.get(plant.runs);
  const amount = process && capacityAmount(probe, plant, process.run.stream);
  const base = { name: plant.name, plant, standing, path };
  if (amount === undefined || amount.missing.length > 0) return base;
  return { ...base, amount: spanOf(probe, amount, process?.run.stream ?? "") };
}

function capacityAmount(probe: Probe, plant: Plant, id: string): Amount | undefined {
  const stream = probe.workspace.streams.get(id);
  if (plant.capacity === undefined || stream === undefined) return undefined;
  return ratePerTime(plant.capacity, stream, plant.capacity.at, probe.measures);
}

function spanOf(probe: Probe, amount: Amount, stream: string): Span {
  return spanOfValue(probe, amount, inPeriod(amount, probe.nominal.figures, probe.span), stream);
}

function spanOfValue(probe: Probe, amount: Amount, value: number, stream: string): Span {
  const rests = pathsOf(probe, slotsUnder(probe.table, amount.slots));
  const end = { value, case: probe.case, rests };
  const unit = probe.workspace.streams.get(stream)?.unit.text ?? "";
  return { low: end, high: end, unit, missing: [] };
}

const UNKNOWN: Amount = {
  slots: [],
  missing: ["capacity"],
  time: "none",
  evaluate: () => Number.NaN,
};

function plantAmount(
  probe: Probe,
  plant: Plant,
  stream: string,
  asOf: Day,
): readonly OfferedAmount[] {
  const supplier = supplierOf(probe, plant, asOf);
  const amount = capacityAmount(probe, plant, stream) ?? {
    ...UNKNOWN,
    missing: [`plants.${plant.id}.capacity`],
  };
  return [{ amount, supplier }];
}

function gateAmount(
  probe: Probe,
  line: GateLine | undefined,
  id: string,
): readonly OfferedAmount[] {
  const stream = probe.workspace.streams.get(id);
  if (line === undefined || stream === undefined) return [];
  if (line.amount.kind !== "amount" && line.amount.kind !== "atMost") return [];
  const { figure } = line.amount;
  const amount = amountPerTime(figure, stream, figure.at, probe.measures);
  if (amount === undefined) return [];
  const years = reserveYears(probe, amount);
  const offered = { amount, ...years };
  const value = totalOffered(probe, [offered], probe.nominal.figures);
  const supplier: Supplier = { name: figure.name ?? stream.name, path: figure.path };
  if (amount.missing.length > 0) return [{ ...offered, supplier }];
  return [{ ...offered, supplier: { ...supplier, amount: spanOfValue(probe, amount, value, id) } }];
}

/** Years from the one judged to the end of the calendar: a reserve must last them all. */
function reserveYears(probe: Probe, amount: Amount): { readonly years?: number } {
  if (amount.time !== "none") return {};
  const { calendar } = probe.workspace;
  const left = Math.max(probe.span.period.to, calendar.to) - probe.span.period.from;
  return { years: Math.max(1, Math.round(left / 365.25)) };
}

/** What the offered amounts come to in the period, with some figures. */
export function totalOffered(
  probe: Probe,
  amounts: readonly Pick<OfferedAmount, "amount" | "years">[],
  figures: Float64Array,
): number {
  let sum = 0;
  for (const { amount, years } of amounts) {
    sum +=
      years === undefined
        ? inPeriod(amount, figures, probe.span)
        : amount.evaluate(figures) / years;
  }
  return sum;
}

export function slotsOfOffer(probe: Probe, offer: Offer): readonly number[] {
  return slotsUnder(
    probe.table,
    offer.amounts.flatMap(({ amount }) => amount.slots),
  );
}

export function assumedOf(probe: Probe, slots: readonly number[]): readonly string[] {
  return assumedUnder(probe.table, slots);
}

/** The offer as a page tells it. */
export function haveOf(offer: Offer, span: Span): Have {
  if (offer.kind === "open") return { kind: "open" };
  if (offer.kind === "amount") {
    return { kind: "amount", span, counted: offer.amounts.map(({ supplier }) => supplier) };
  }
  const { looked, ask, path } = offer;
  const named = offer.amounts.map(({ supplier }) => supplier);
  return {
    kind: "unpublished",
    looked,
    ...(named.length === 0 ? {} : { named }),
    ...(ask === undefined ? {} : { ask }),
    ...(path === undefined ? {} : { path }),
  };
}

function unpublishedFigure(line: GateLine | undefined): UnpublishedFigure | undefined {
  const figure: Figure | undefined =
    line !== undefined && "figure" in line.amount ? line.amount.figure : undefined;
  return figure?.kind === "unpublished" ? figure : undefined;
}

function lookedIn(line: GateLine | undefined): string {
  return unpublishedFigure(line)?.looked ?? "";
}

function askOf(line: GateLine | undefined): { ask?: UnpublishedFigure["ask"]; path?: string } {
  const figure = unpublishedFigure(line);
  if (figure === undefined) return {};
  return { path: figure.path, ...(figure.ask === undefined ? {} : { ask: figure.ask }) };
}

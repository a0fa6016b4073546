import { type Amount, inPeriod, noteIdle, settle } from "../balance/index.ts";
import type { Place } from "../core/index.ts";
import { type FigureValues, type LocalText, slotsUnder } from "../workspace/index.ts";
import { type Gauge, type Probe, pathsOf } from "./probe.ts";
import type { StreamSpan, Supplier } from "./verdict.ts";

/** The numbers that set what comes of a by-product: of the gate, and rates of plants. */
export function hostsOf(probe: Probe, coming: Gauge): readonly Supplier[] {
  return [...gateHosts(probe), ...plantHosts(probe)]
    .filter(({ slots }) => movesWith(probe, coming, slots))
    .map(({ slots: _, ...host }) => host);
}

interface Host extends Supplier {
  readonly slots: readonly number[];
}

function gateHosts(probe: Probe): readonly Host[] {
  const { system, workspace, nominal, span } = probe;
  return system.numbers.flatMap(({ stream, amount, path, row }): Host[] => {
    const own = row === system.rowOfStream.get(stream) && path !== probe.promised.path;
    if (!own) return [];
    const name = workspace.streams.get(stream)?.name ?? { plain: stream };
    return [hostOf(probe, name, path, amount, inPeriod(amount, nominal.figures, span), stream)];
  });
}

/** What a plant makes or treats at its rate, less the days it stands still. */
function plantHosts(probe: Probe): readonly Host[] {
  const { system, nominal, span } = probe;
  return system.instances.flatMap(({ plant, rate, recipe, idle }): Host[] => {
    if (plant?.rate === undefined || rate === undefined) return [];
    const value = idle ? 0 : rate.within(nominal.figures, span);
    return [hostOf(probe, plant.name, plant.rate.path, rate.amount, value, recipe.run.stream)];
  });
}

function hostOf(
  probe: Probe,
  name: LocalText,
  path: string,
  { slots }: Amount,
  value: number,
  stream: string,
): Host {
  const rests = pathsOf(probe, slotsUnder(probe.table, slots));
  const end = { value, case: probe.case, rests };
  const unit = probe.workspace.streams.get(stream)?.unit.text ?? "";
  return { name, path, slots, amount: { low: end, high: end, unit, missing: [] } };
}

/** Whether a little more by these figures brings another amount along: much goes round that brings nothing. */
function movesWith(probe: Probe, coming: Gauge, slots: readonly number[]): boolean {
  const figures = nudged(probe.nominal.figures, slots);
  const settled = settle(probe.settler, figures, probe.span);
  if ("code" in settled) return true;
  const [before, after] = [coming(probe.nominal), coming({ figures, settled })];
  // What brings nothing because it stands still would bring something if it ran.
  if (before === 0 && after === 0) return true;
  return Math.abs(after - before) > MOVED * Math.max(Math.abs(before), Math.abs(after));
}

function nudged(figures: FigureValues, slots: readonly number[]): FigureValues {
  const more = figures.slice();
  for (const slot of slots) more[slot] = (more[slot] || 1) * (1 + NUDGE);
  return more;
}

const NUDGE = 0.01;
/** Less than this part is rounding. */
const MOVED = 1e-9;

/** The lines that say so: the gate's as a whole, for what it says of several dates is one number; and who stood still. */
export function hostPlaces(probe: Probe, hosts: readonly Supplier[]): readonly Place[] {
  const { system, workspace, table, span } = probe;
  const idle = noteIdle(system, span.period);
  return hosts.flatMap(({ path }) => {
    const [section, id = ""] = path.split(".");
    const gate =
      section === "enters" || section === "leaves" ? workspace[section].get(id) : undefined;
    const own = gate?.at ?? table.slots[table.slotOfPath.get(path) ?? -1]?.figure.at;
    const stood = idle.filter(({ facts }) => section === "plants" && facts.plant === id);
    return [...(own === undefined ? [] : [own]), ...stood.map(({ at }) => at)];
  });
}

/** What enters by a number, or is treated at a plant's rate, and brings the by-product along. */
export function hostFeed({ workspace }: Probe, hosts: readonly Supplier[]): StreamSpan | undefined {
  const fed = hosts.flatMap(({ path, amount }): StreamSpan[] => {
    const [section, id = ""] = path.split(".");
    const run = workspace.processes.get(workspace.plants.get(id)?.runs ?? "")?.run;
    const treated = section === "plants" && run?.kind === "treats" ? run.stream : undefined;
    const stream = section === "enters" ? id : treated;
    return stream === undefined || amount === undefined ? [] : [{ stream, span: amount }];
  });
  return fed[0];
}

import { type Carbon, carbonOf, readBalance, slotsBehind } from "../balance/index.ts";
import { slotsUnder } from "../workspace/index.ts";
import type { Ground } from "./elements.ts";
import type { Gauge, Probe, Reading } from "./probe.ts";
import { spanOver } from "./spans.ts";
import type { CarbonSpans, ScopeVerdict, Span } from "./verdict.ts";

type Part = keyof CarbonSpans;

/** CO2 of what a promise asks of a scope, over all cases; nothing where the text says nothing of it. */
export function carbonIn(probes: readonly Probe[]): Pick<ScopeVerdict, "carbon"> {
  const [probe] = probes;
  if (probe === undefined || nominalCarbon(probe) === undefined) return {};
  const [direct, bought, sum] = (["direct", "bought", "sum"] as const).map((part) =>
    spanOf(probes, part),
  );
  return direct && bought && sum ? { carbon: { direct, bought, sum } } : {};
}

function spanOf(probes: readonly Probe[], part: Part): Span | undefined {
  const span = spanOver(probes, {
    unit: "t",
    column: () => undefined,
    gauge: (probe) => gaugeOf(probe, part),
    slots: (probe) => slotsOf(probe, part),
  });
  if (span === undefined) return undefined;
  const missing = probes.flatMap((probe) => nominalCarbon(probe)?.[part].missing ?? []);
  return { ...span, missing: [...new Set(missing)].sort() };
}

function gaugeOf(probe: Probe, part: Part): Gauge {
  return (reading) => carbonAt(probe, reading)?.[part].amount ?? 0;
}

function carbonAt({ system, span }: Probe, { settled, figures }: Reading): Carbon | undefined {
  return carbonOf(system, readBalance(system, settled, figures, span), figures);
}

function nominalCarbon(probe: Probe): Carbon | undefined {
  const known = nominal.get(probe);
  if (known !== undefined) return known.carbon;
  const carbon = carbonAt(probe, probe.nominal);
  nominal.set(probe, { carbon });
  return carbon;
}

const nominal = new WeakMap<Probe, { readonly carbon: Carbon | undefined }>();

function slotsOf(probe: Probe, part: Part): readonly number[] {
  const { system, table, nominal: own } = probe;
  const carbon = nominalCarbon(probe);
  return carbon === undefined
    ? []
    : carbonSlots({ system, table, settled: own.settled }, carbon, part);
}

/** Figures behind what is emitted inside, and behind what is bought with a factor. */
export function carbonSlots(
  { system, settled, table }: Pick<Ground, "system" | "settled" | "table">,
  carbon: Carbon,
  part: Part,
): readonly number[] {
  const names = new Set(carbon.lines.map(({ name }) => name));
  const behind = (column: number | undefined) =>
    column === undefined ? [] : slotsBehind(system, settled, column);
  const direct = system.instances.flatMap(({ id, recipe }) => {
    const emitted = recipe.emits.filter(({ stream }) => names.has(stream));
    if (emitted.length === 0) return [];
    return [...behind(system.columnOf.lots.get(id)), ...emitted.flatMap((one) => one.amount.slots)];
  });
  const bought = [...system.columnOf.enters].flatMap(([stream, column]) => {
    const factor = system.workspace.streams.get(stream)?.carbon;
    const slot = factor && table.slotOf.get(factor);
    return slot === undefined ? [] : [...behind(column), slot];
  });
  const all = [...(part === "bought" ? [] : direct), ...(part === "direct" ? [] : bought)];
  return slotsUnder(table, new Set(all));
}

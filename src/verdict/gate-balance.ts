import {
  type Balanced,
  balanceChain,
  carbonOf,
  gateAmounts,
  saysNumbers,
  siteDraws,
  takingPart,
  wholeChain,
} from "../balance/index.ts";
import {
  calendarYear,
  dimensionOf,
  exactSum,
  hours,
  type Issue,
  isError,
  type Period,
  sameDimension,
  yearOf,
} from "../core/index.ts";
import { checkFigures, type FigureTable, type Plan, settleFigures } from "../workspace/index.ts";
import { carbonSlots } from "./carbon-spans.ts";
import { elementsOf, type Ground } from "./elements.ts";
import { type Behind, behindGate, numbersOf } from "./gate-numbers.ts";
import { perUnit } from "./spans.ts";
import type { CarbonSpans, Elements, Span } from "./verdict.ts";

/** What crosses the gate, is left over, lacking or emitted in the period, in the unit of its stream. */
export interface GateAmount {
  readonly kind: "enters" | "leaves" | "left" | "short" | "emitted";
  readonly name: string;
  readonly span: Span;
  /** Over the hours of the period, for streams of energy. */
  readonly mean?: Span;
}

/** What the plants at a site draw of one stream, and what may be drawn there. */
export interface GateSite {
  readonly site: string;
  readonly stream: string;
  readonly drawn: Span;
  readonly mean?: Span;
  /** Absent where the site has no line for it, or nobody publishes how much. */
  readonly contracted?: Span;
  readonly contractedMean?: Span;
  readonly limit: "stated" | "unpublished" | "none";
}

/** The balance of a plan's own gate, by the text as it stands or the one scenario asked. */
export interface GateBalance {
  readonly scenario?: string;
  readonly period: Period;
  /** Absent where it cannot be balanced: the issues say why. */
  readonly told?: {
    readonly amounts: readonly GateAmount[];
    readonly elements?: Elements;
    readonly carbon?: CarbonSpans;
    readonly sites: readonly GateSite[];
  };
  readonly issues: readonly Issue[];
}

interface GateAsking {
  readonly scenarios?: readonly string[];
  readonly period?: Period;
}

/** Undefined where the plan says no numbers of its own: without a question nothing flows. */
export function balanceGate(
  plan: Plan,
  { scenarios, period }: GateAsking,
): GateBalance | undefined {
  const scenario = scenarios?.length === 1 ? scenarios[0] : undefined;
  const workspace = plan.scenarios.get(scenario ?? "")?.workspace ?? plan.base;
  if (!saysNumbers(workspace)) return undefined;
  const asked = period ?? calendarYear(yearOf(workspace.calendar.from));
  const head = { ...(scenario === undefined ? {} : { scenario }), period: asked };
  const { table, issues } = settleFigures(workspace);
  const wrong = issues.length > 0 ? issues : checkFigures(table, asked);
  if (wrong.some(isError)) return { ...head, issues: wrong };
  const found = balanceChain(workspace, table, wholeChain(workspace), asked);
  const all = [...wrong, ...found.issues];
  if (!("balance" in found)) return { ...head, issues: all };
  return { ...head, told: tell(found, table, scenario), issues: all };
}

function tell(
  found: Balanced,
  table: FigureTable,
  scenario: string | undefined,
): NonNullable<GateBalance["told"]> {
  const { system, settled, values, span, components } = found;
  const own = scenario === undefined ? {} : { scenario };
  const ground: Ground = { case: own, system, settled, values, span, table };
  const elements = elementsOf(ground, components);
  const carbon = carbonIn(found, ground);
  return {
    amounts: amountsOf(found, ground),
    ...(elements === undefined ? {} : { elements }),
    ...(carbon === undefined ? {} : { carbon }),
    sites: sitesOf(found, ground),
  };
}

function amountsOf(balanced: Balanced, ground: Ground): readonly GateAmount[] {
  const gate = gateAmounts(balanced).map(({ kind, found, amount }): GateAmount => {
    const unit = ground.system.workspace.streams.get(found.stream)?.unit.text ?? "";
    const behind = behindGate(ground, kind, found.stream);
    const span = numbersOf(ground, { ...behind, missing: found.missing }, amount, unit);
    return { kind, name: found.stream, span, ...meanOf(ground, found.stream, span) };
  });
  return [...gate, ...emittedOf(takingPart(balanced), ground)];
}

function emittedOf(
  processes: Balanced["balance"]["processes"],
  ground: Ground,
): readonly GateAmount[] {
  const lines = processes.flatMap(({ id, emits }) => emits.map((line) => ({ ...line, id })));
  return [...Map.groupBy(lines, ({ name, unit }) => `${name} ${unit}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const lots = group.map(({ id }) => id);
      const missing = [...new Set(group.flatMap((line) => line.missing))];
      const behind: Behind = { lots, slots: emittedSlots(ground, first.name, lots), missing };
      const amount = exactSum(group.map((line) => line.amount));
      const span = numbersOf(ground, behind, amount, first.unit);
      return [{ kind: "emitted" as const, name: first.name, span }];
    },
  );
}

function emittedSlots({ system }: Ground, name: string, lots: readonly string[]) {
  return system.instances
    .filter(({ id }) => lots.includes(id))
    .flatMap(({ recipe }) => recipe.emits.filter(({ stream }) => stream === name))
    .flatMap(({ amount }) => amount.slots);
}

/** An amount of energy as mean power over the hours of the period. */
function meanOf({ system, span: { period } }: Ground, id: string, span: Span): { mean?: Span } {
  const unit = system.workspace.streams.get(id)?.unit;
  if (unit === undefined || !sameDimension(unit.dimension, dimensionOf("MWh"))) return {};
  return { mean: perUnit(span, hours(period) / unit.factor, "MW") };
}

function carbonIn({ balance }: Balanced, ground: Ground): CarbonSpans | undefined {
  const carbon = carbonOf(ground.system, balance, ground.values);
  if (carbon === undefined) return undefined;
  const [direct, bought, sum] = (["direct", "bought", "sum"] as const).map((part) => {
    const { amount, missing } = carbon[part];
    const slots = carbonSlots(ground, carbon, part);
    return numbersOf(ground, { lots: [], slots, missing }, amount, "t");
  });
  return direct && bought && sum ? { direct, bought, sum } : undefined;
}

function sitesOf({ balance }: Balanced, ground: Ground): readonly GateSite[] {
  const { system, values, span, table } = ground;
  return siteDraws(system, balance, values, span).map((draw): GateSite => {
    const { site, stream, drawn: amount, missing, contracted: most, limit } = draw;
    const unit = system.workspace.streams.get(stream)?.unit.text ?? "";
    const lots = system.instances.filter(({ plant }) => plant?.site === site).map(({ id }) => id);
    const drawn = numbersOf(ground, { lots, slots: [], missing }, amount, unit);
    const slots = [limit?.contracted, limit?.loadFactor].flatMap((figure) => {
      const slot = figure && table.slotOf.get(figure);
      return slot === undefined ? [] : [slot];
    });
    const contracted =
      most === undefined
        ? undefined
        : numbersOf(ground, { lots: [], slots, missing: [] }, most, unit);
    const power = contracted && meanOf(ground, stream, contracted).mean;
    return {
      site,
      stream,
      drawn,
      ...meanOf(ground, stream, drawn),
      ...(contracted === undefined ? {} : { contracted }),
      ...(power === undefined ? {} : { contractedMean: power }),
      limit: limit === undefined ? "none" : most === undefined ? "unpublished" : "stated",
    };
  });
}

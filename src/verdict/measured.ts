import { balanceChain, findMissing, startSettling, wholeChain } from "../balance/index.ts";
import { calendarYear, type Day, type Period, yearOf } from "../core/index.ts";
import {
  type BalanceName,
  type Scope,
  type StatedPromise,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import { byProductGauges } from "./by-product.ts";
import { candidatesOf, isUtility } from "./conditions.ts";
import { frameCase } from "./judge-case.ts";
import { type CaseSource, figuresBehind, type Gauge, type Probe, type Trial } from "./probe.ts";
import type { Condition } from "./verdict.ts";

/** One amount a verdict hangs on, in one case: it can be read again with other figures. */
export interface Measured {
  readonly trial: Trial;
  readonly what: {
    readonly kind: Condition["kind"] | "enters" | "leaves" | "left";
    readonly balance?: BalanceName;
    readonly stream: string;
    readonly unit: string;
    /** Path of the promised number, and the scope; absent at the plan's own gate. */
    readonly promise?: string;
    readonly scope?: string;
    /** Unpublished figures that belong in it: the amount is at least so much. */
    readonly missing: readonly string[];
  };
  readonly gauge: Gauge;
  /** Have less need; absent where nobody says what there is. */
  readonly margin?: Gauge;
  /** Figures behind the amount and the margin. */
  readonly slots: readonly number[];
}

/** What one promise asks for within one scope: everything bought with a condition, drawn, or run. */
export function measuredInScope(
  probes: readonly Probe[],
  promise: StatedPromise,
  scope: Scope,
  asOf: Day,
): readonly Measured[] {
  const whose = { promise: promise.nameplate.path, scope: scope.id };
  return probes.flatMap((probe) =>
    probe.byProduct
      ? [measuredByProduct(probe, whose)]
      : (["matter", "energy"] as const).flatMap((balance) =>
          candidatesOf(probes, balance, promise.site).flatMap((candidate) => {
            const framed = frameCase(probe, candidate, asOf);
            const { offer, need, margin, column, needSlots, offerSlots } = framed;
            const { kind, stream } = candidate;
            const open = offer.kind === "open" && !isUtility(probes, stream);
            if (open) return [];
            const missing = column === undefined ? [] : (probe.missing.get(column) ?? []);
            const what = { kind, balance, stream, unit: unitOf(probe, stream), ...whose, missing };
            const base = { trial: probe, what, gauge: need };
            const known = offer.kind === "amount" && framed.missing.length === 0;
            return known
              ? [{ ...base, margin, slots: [...needSlots, ...offerSlots] }]
              : [{ ...base, slots: needSlots }];
          }),
        ),
  );
}

function measuredByProduct(
  probe: Probe,
  whose: { readonly promise: string; readonly scope: string },
): Measured {
  const { coming, margin, slots, missing } = byProductGauges(probe);
  const { product: stream } = probe;
  const unit = unitOf(probe, stream);
  const what = { kind: "byProduct", balance: "matter", stream, unit, ...whose, missing } as const;
  return { trial: probe, what, gauge: coming, margin, slots };
}

function unitOf({ workspace }: Pick<Trial, "workspace">, stream: string): string {
  return workspace.streams.get(stream)?.unit.text ?? "";
}

/** What gives way at the gate of a plan that promises nothing. */
export function measuredAtGate(source: CaseSource, period?: Period): readonly Measured[] {
  const trial = gateTrial(source, period ?? calendarYear(yearOf(source.workspace.calendar.from)));
  if (trial === undefined) return [];
  return (["enters", "leaves", "left"] as const).flatMap((kind) =>
    [...trial.system.columnOf[kind]].flatMap(([stream, column]): readonly Measured[] => {
      const missing = trial.missing.get(column) ?? [];
      const gauge: Gauge = ({ settled }) => settled.values[column] ?? 0;
      if (!(gauge(trial.nominal) > 0)) return [];
      const what = { kind, stream, unit: unitOf(trial, stream), missing };
      return [{ trial, what, gauge, slots: figuresBehind(trial, column) }];
    }),
  );
}

function gateTrial({ workspace, table, scenario }: CaseSource, period: Period): Trial | undefined {
  const found = balanceChain(workspace, table, wholeChain(workspace), period);
  if (!("balance" in found)) return undefined;
  const { system, settled, values: figures, span } = found;
  const settler = startSettling(system);
  const signs = system.terms.map((term) => Math.sign(term.evaluate(figures)));
  return {
    case: scenario === undefined ? {} : { scenario },
    workspace,
    table,
    system,
    settler,
    span,
    dates: weighDates(table, period),
    nominal: { figures, settled },
    missing: findMissing(system, settled),
    behind: new Map(),
    signs: Int8Array.from(signs),
    untold: [],
  };
}

/** Whether a plan has a promise to be measured by. */
export function promisesNothing({ statements }: Workspace): boolean {
  return [...statements.values()].every(({ promises }) => promises.length === 0);
}

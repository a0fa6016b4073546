import { carryComponents, checkComponents, tellComponents } from "../balance/index.ts";
import type { IssueFacts } from "../core/index.ts";
import { elementsOf, explanationOf, type Ground, tonnesBehind } from "./elements.ts";
import type { Probe } from "./probe.ts";
import type { Cell, Elements, Unaccounted } from "./verdict.ts";

/** What the components of a scope have to say beside its conditions. */
export interface Counted {
  readonly elements?: Elements;
  readonly unaccounted: readonly Unaccounted[];
}

/** Where the components are under the first case, and what any case leaves unaccounted: each once. */
export function countComponents(probes: readonly Probe[]): Counted {
  const found = new Map<string, Unaccounted>();
  let elements: Elements | undefined;
  for (const probe of probes) {
    if (probe.workspace.accounts.size === 0) continue;
    const ground = groundOf(probe);
    const { system, settled, values, span } = ground;
    const all = carryComponents(system, settled.values, values, span);
    const told = tellComponents(all);
    elements ??= elementsOf(ground, told);
    for (const [key, one] of findings(ground, all, told)) {
      if (!found.has(key)) found.set(key, one);
    }
  }
  const unaccounted = [...found.values()];
  return elements === undefined ? { unaccounted } : { elements, unaccounted };
}

function groundOf({ case: own, system, nominal, span, table }: Probe): Ground {
  return { case: own, system, settled: nominal.settled, values: nominal.figures, span, table };
}

/** By component and process. */
function findings(
  ground: Ground,
  all: ReturnType<typeof carryComponents>,
  told: ReturnType<typeof tellComponents>,
): readonly (readonly [string, Unaccounted])[] {
  const { system, values } = ground;
  const { accounts, processes } = system.workspace;
  const said = checkComponents(system, values, all, () => told);
  return said.flatMap((issue) => {
    if (issue.code !== "component-unaccounted") return [];
    const { process, component, amount, share } =
      issue.facts as IssueFacts["component-unaccounted"];
    const known = processes.get(process);
    if (known === undefined || !accounts.has(component)) return [];
    const explained = explanationOf(known, component);
    const instance = system.instances.find((one) => one.process.id === process)?.id ?? process;
    const one: Unaccounted = {
      component,
      process,
      amount: tonnesBehind(ground, instance)(amount.value),
      share: share.value / 100,
      ...(explained === undefined ? {} : { explained }),
      issue,
    };
    return [[`${component} ${process}`, one] as const];
  });
}

/** Matter that would close does not while something inside is unaccounted, and the text does not say why. */
export function withUnaccounted(cell: Cell, unaccounted: readonly Unaccounted[]): Cell {
  if (cell.balance !== "matter" || unaccounted.length === 0) return cell;
  const { would, ...own } = cell;
  const unexplained = unaccounted.some(({ explained }) => explained === undefined);
  if (unexplained && (would ?? cell.state) === "closes") {
    return { ...own, state: "cannot tell", unaccounted };
  }
  return { ...cell, unaccounted };
}

/** What must hold of every balance there is, on every example: nothing is invented, lost or negative. */
import { describe, expect, test } from "vitest";
import { fractionsOf } from "../src/balance/composition.ts";
import { balanceChain, explainStream, massOf } from "../src/balance/index.ts";
import { exactSum } from "../src/core/index.ts";
import { startProbe } from "../src/verdict/probe.ts";
import { demandOf, type Framed, framingsOf } from "./framings.ts";
import { exampleFiles, exampleNames } from "./workspaces.ts";

/** Of the largest flow of the stream. */
const TOLERANCE = 1e-12;

const streamsOf = ({ balanced }: Framed) => [...balanced.balance.streams.values()];

/** Each identity as its worst residual, relative to the largest flow it is about; at most 1 where it holds. */
const IDENTITIES: Readonly<Record<string, (framed: Framed) => number>> = {
  "what comes of a stream goes": (framed) =>
    worst(
      streamsOf(framed).map((s) => {
        const supply = [s.opening, s.made, s.given, s.entering, s.mixed];
        const use = [s.taken, s.drawn, s.leaving, s.left, s.closing];
        return residual(supply, use);
      }),
    ),

  "nothing is carried from year to year yet": (framed) =>
    Math.max(...streamsOf(framed).flatMap(({ opening, closing }) => [opening, closing])),

  "nothing is negative": ({ balanced: { balance } }) => {
    const lines = balance.processes.flatMap((process) => [
      process.lots,
      ...[process.run, ...process.takes, ...process.gives, ...process.loses, ...process.emits].map(
        ({ amount }) => amount,
      ),
    ]);
    const streams = [...balance.streams.values()].flatMap((stream) =>
      Object.values(stream).filter((value) => typeof value === "number"),
    );
    const all = [...lines, ...streams, ...balance.draws.map(({ amount }) => amount)];
    return all.some((amount) => !(amount >= 0)) ? Number.POSITIVE_INFINITY : 0;
  },

  "a stream's makers, takers and mixtures are those of the processes": ({
    balanced: { balance },
  }) =>
    worst(
      [...balance.streams.values()].flatMap(({ stream, made, given, taken, mixed, drawn }) => {
        const of = (lines: readonly { readonly name: string; readonly amount: number }[]) =>
          lines.filter(({ name }) => name === stream).map(({ amount }) => amount);
        const runs = balance.processes.map((p) => ({ makes: p.makes, ...p.run }));
        const parts = (key: "mixture" | "part") =>
          balance.draws.filter((draw) => draw[key] === stream).map(({ amount }) => amount);
        return [
          residual([made], of(runs.filter((run) => run.makes))),
          residual(
            [taken],
            [
              ...of(runs.filter((run) => !run.makes)),
              ...of(balance.processes.flatMap((p) => p.takes)),
            ],
          ),
          residual([given], of(balance.processes.flatMap((p) => p.gives))),
          residual([mixed], parts("mixture")),
          residual([drawn], parts("part")),
        ];
      }),
    ),

  "why a stream flows adds up, by who takes it and by who asked": (framed) =>
    worst(
      streamsOf(framed).flatMap(({ stream }) => {
        const why = explainStream(framed.balanced, stream);
        if (why === undefined) return [Number.POSITIVE_INFINITY];
        return [why.takers, why.askers].map((parts) =>
          residual(
            [why.amount],
            parts.map(({ amount }) => amount),
          ),
        );
      }),
    ),

  "a process with a remainder loses no mass": (framed) =>
    worst(
      framed.balanced.balance.processes.flatMap((process) => {
        const outlets = [...process.gives, ...process.loses];
        if (!outlets.some((line) => line.byDifference)) return [];
        const into = process.makes ? process.takes : [process.run, ...process.takes];
        const out = process.makes ? [process.run, ...outlets] : outlets;
        return [residual(massesOf(framed, into), massesOf(framed, out))];
      }),
    ),

  "of declared elements, what enters a process with a remainder leaves or is what that took": (
    framed,
  ) =>
    worst(
      framed.balanced.balance.processes.flatMap((process) => {
        const outlets = [...process.gives, ...process.loses];
        const into = process.makes ? process.takes : [process.run, ...process.takes];
        const out = (process.makes ? [process.run, ...outlets] : outlets).filter(
          (l) => !l.byDifference,
        );
        const [entering, leaving] = [elementsOf(framed, into), elementsOf(framed, out)];
        if (entering === undefined || leaving === undefined) return [];
        const rest = outlets.filter((line) => line.byDifference);
        // Without one the difference is unaccounted, and said so.
        if (rest.length === 0) return [];
        const lost = [...entering].map(([element, tonnes]) => tonnes - (leaving.get(element) ?? 0));
        const strange = [...leaving].some(
          ([element, tonnes]) => tonnes > 0 && !entering.has(element),
        );
        return [
          strange
            ? 1
            : residual(
                [...massesOf(framed, rest), ...leaving.values()],
                [...lost, ...leaving.values()],
              ),
        ];
      }),
    ),

  "of each component, what comes of a stream goes": ({ balanced: { components } }) =>
    worst(
      components.flatMap(({ streams, processes, component, draws }) =>
        streams.map(({ stream, tonnes, leaving }) => {
          const taken = processes.flatMap(({ enters }) =>
            enters.filter(({ name }) => name === stream).map((line) => line.tonnes),
          );
          const drawn = draws.filter(({ part }) => part === stream).map((draw) => draw.tonnes);
          return relative(
            [tonnes],
            [...taken, ...drawn, leaving],
            largestOf(components, component),
          );
        }),
      ),
    ),

  "of each component, what enters a process leaves it, or is unaccounted": ({
    balanced: { components },
  }) =>
    worst(
      components.flatMap(({ processes, component }) =>
        processes.map(({ enters, added, leaves, unaccounted }) =>
          relative(
            [...enters.map(({ tonnes }) => tonnes), added],
            [...leaves.map(({ tonnes }) => tonnes), unaccounted],
            largestOf(components, component),
          ),
        ),
      ),
    ),

  "of each component, what enters the chain leaves it, is lost, or is unaccounted": ({
    balanced: { components },
  }) =>
    worst(
      components.map(({ streams, processes, mixtures, component }) => {
        const into = streams.map(({ entering }) => entering);
        const added = processes.map((process) => process.added);
        const gone = processes.flatMap(({ leaves, unaccounted }) => [
          ...leaves.filter(({ ends }) => ends).map(({ tonnes }) => tonnes),
          unaccounted,
        ]);
        const out = streams.map(({ leaving }) => leaving);
        const blended = mixtures.map(({ unaccounted }) => unaccounted);
        const all = [...gone, ...blended, ...out];
        return relative([...into, ...added], all, largestOf(components, component));
      }),
    ),

  "every line of a process is its lots times its recipe": ({ balanced }) =>
    worst(
      balanced.balance.processes.flatMap((process) => {
        const instance = balanced.system.instances.find(({ id }) => id === process.id);
        const recipe =
          instance === undefined ? [] : [instance.recipe.run, ...instance.recipe.takes];
        return recipe.flatMap(({ stream, amount }) => {
          const line = [process.run, ...process.takes].find(({ name }) => name === stream);
          if (amount.missing.length > 0) return [];
          return [residual([line?.amount ?? 0], [amount.evaluate(balanced.values) * process.lots])];
        });
      }),
    ),
};

function worst(residuals: readonly number[]): number {
  return Math.max(0, ...residuals) / TOLERANCE;
}

/** Of the largest flow of the component. */
function relative(a: readonly number[], b: readonly number[], largest: number): number {
  return largest > 0 ? Math.abs(exactSum([...a, ...b.map((value) => -value)])) / largest : 0;
}

function largestOf(components: Framed["balanced"]["components"], component: string): number {
  const found = components.find((one) => one.component === component);
  return Math.max(0, ...(found?.streams ?? []).map(({ tonnes }) => tonnes));
}

function residual(a: readonly number[], b: readonly number[]): number {
  const largest = Math.max(...[...a, ...b].map(Math.abs), 0);
  const apart = Math.abs(exactSum([...a, ...b.map((value) => -value)]));
  return apart === 0 ? 0 : apart / largest;
}

/** Tonnes of the lines that weigh something. */
function massesOf(
  { balanced, workspace, table }: Framed,
  lines: Framed["balanced"]["balance"]["processes"][number]["takes"],
) {
  return lines.map(({ name, amount, unit }) => {
    const stream = workspace.streams.get(name);
    if (stream === undefined) return unit === "t" ? amount : unit === "kg" ? amount / 1000 : 0;
    return amount * (massOf(stream, table)?.evaluate(balanced.values) ?? 0);
  });
}

/** Tonnes by element; undefined where something that weighs is of no declared composition. */
function elementsOf(
  framed: Framed,
  lines: Parameters<typeof massesOf>[1],
): ReadonlyMap<string, number> | undefined {
  const elements = new Map<string, number>();
  for (const [i, tonnes] of massesOf(framed, lines).entries()) {
    const name = lines[i]?.name ?? "";
    const fractions = fractionsOf(framed.balanced.system, name, framed.balanced.values);
    if (fractions === undefined && tonnes > 0) return undefined;
    for (const [element, part] of fractions ?? []) {
      elements.set(element, (elements.get(element) ?? 0) + part * tonnes);
    }
  }
  return elements;
}

describe.each(exampleNames)("%s", (example) => {
  const framings = framingsOf(exampleFiles(example));

  test("is asked something", () => {
    expect(framings.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(IDENTITIES))("%s", (name) => {
    for (const framed of framings) {
      expect(IDENTITIES[name]?.(framed), framed.name).toBeLessThanOrEqual(1);
    }
  });

  test("twice the promise is twice of everything", () => {
    for (const framed of framings) {
      if (framed.asked === undefined) continue;
      const twice = demandOf(framed, framed.asked, framed.period, 2).balance;
      const once = framed.balanced.balance;
      for (const [i, process] of once.processes.entries()) {
        expect(twice.processes[i]?.lots, `${framed.name}, ${process.id}`).toBe(2 * process.lots);
      }
      for (const [id, stream] of once.streams) {
        expect(twice.streams.get(id)?.entering, `${framed.name}, ${id}`).toBe(2 * stream.entering);
      }
    }
  });

  test("a balance and the verdict come to the same numbers by two roads", () => {
    for (const { workspace, table, scenario, period, balanced, asked, name } of framings) {
      if (asked === undefined) continue;
      const source = { workspace, table, ...(scenario === undefined ? {} : { scenario }) };
      const probe = startProbe({ source, period, ...asked });
      if (!("system" in probe)) throw new Error(name);
      const { columnOf } = probe.system;
      const entering = (id: string) =>
        probe.nominal.settled.values[columnOf.enters.get(id) ?? -1] ?? 0;
      for (const [id, stream] of balanced.balance.streams) {
        expect(entering(id), `${name}, ${id}`).toBe(stream.entering);
      }
    }
  });
});

test("from quartz to modules and back to quartz: what is asked for what came is what came", () => {
  const framed = framingsOf(exampleFiles("supply-and-promise")).find(
    ({ scenario }) => scenario === "quartz-arrives",
  );
  if (framed === undefined) throw new Error("no such scenario");
  const { workspace, table, period } = framed;
  const came = (stream: string) => framed.balanced.balance.streams.get(stream);
  const modules = came("modules")?.leaving ?? 0;
  const amount = { slots: [], missing: [], time: "years", evaluate: () => modules } as const;
  const inside = new Set(workspace.processes.keys());
  const back = balanceChain(
    workspace,
    table,
    { inside, demand: { stream: "modules", amount, path: "" } },
    period,
  );
  const quartz = came("quartz")?.entering ?? 0;
  const asked = "balance" in back ? back.balance.streams.get("quartz")?.entering : undefined;
  expect(quartz).toBe(10_000);
  expect(Math.abs((asked ?? 0) - quartz)).toBeLessThanOrEqual(1e-12 * quartz);
});

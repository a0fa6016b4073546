import { type Issue, issue, type Place } from "../core/index.ts";
import type {
  Composition,
  Figure,
  FigureTable,
  FigureValues,
  Process,
  Share,
  Workspace,
} from "../workspace/index.ts";

type Whole = "outlets" | "mixture" | "makers" | "takers" | "composition";

interface Part {
  readonly figure: Figure | undefined;
  readonly at: Place;
}

/** Shares of one whole must not add up to more than it; and where there are only shares, not to less. */
export function checkShares(
  workspace: Workspace,
  table: FigureTable,
  values: FigureValues,
): readonly Issue[] {
  const check = (where: Whole, name: string, parts: readonly Part[]) =>
    checkSum(where, name, parts, table, values);
  return [
    ...[...workspace.streams.values()].flatMap((stream) => [
      ...check(
        "mixture",
        stream.id,
        stream.mixes.map((part) => shareOf(part.share, part.at)),
      ),
      ...check("composition", stream.id, compositionOf(stream.of)),
    ]),
    ...[...workspace.processes.values()].flatMap((process) =>
      check("outlets", process.id, outletsOf(process)),
    ),
    ...checkPlants(workspace, check),
  ];
}

function shareOf(share: Share | { readonly kind: "all" }, at: Place): Part {
  return { figure: share.kind === "share" ? share.figure : undefined, at };
}

function compositionOf(of: Composition | undefined): readonly Part[] {
  if (of === undefined || of.kind === "formula") return [];
  return of.parts.map(({ amount, at }) => ({ figure: amount === "rest" ? undefined : amount, at }));
}

function outletsOf(process: Process): readonly Part[] {
  return [...process.gives, ...process.loses].map(({ amount, at }) => ({
    figure: amount.kind === "ofEverything" ? amount.figure : undefined,
    at,
  }));
}

/** Plants that share the making of one process, and processes that share one feed. */
function checkPlants(
  workspace: Workspace,
  check: (where: Whole, name: string, parts: readonly Part[]) => readonly Issue[],
): readonly Issue[] {
  const byProcess = Map.groupBy(workspace.plants.values(), (plant) => plant.runs);
  const makers = [...byProcess].flatMap(([process, plants]) =>
    check("makers", process, [
      ...plants.map((plant) => shareOf(plant.share ?? { kind: "rest" }, plant.at)),
      ...othersThan(workspace, process),
    ]),
  );
  const treating = [...workspace.processes.values()].filter(({ run }) => run.kind === "treats");
  const byFeed = Map.groupBy(treating, ({ run }) => run.stream);
  const takers = [...byFeed].flatMap(([feed, processes]) =>
    check("takers", feed, [
      ...processes.map(({ run }) =>
        shareOf((run.kind === "treats" ? run.share : undefined) ?? { kind: "rest" }, run.at),
      ),
      ...otherTakers(workspace, feed),
    ]),
  );
  return [...makers, ...takers];
}

/** Whoever else brings what a process makes, or takes what it treats, stands for the remainder. */
function othersThan(workspace: Workspace, id: string): readonly Part[] {
  const run = workspace.processes.get(id)?.run;
  if (run?.kind === "treats") {
    const others = treatersOf(workspace, run.stream).filter((process) => process.id !== id);
    return [
      ...others.map(({ at }) => ({ figure: undefined, at })),
      ...otherTakers(workspace, run.stream),
    ];
  }
  const stream = run?.stream ?? "";
  const brings = [...workspace.processes.values()].filter(
    (process) =>
      (process.run.kind === "makes" && process.run.stream === stream && process.id !== id) ||
      process.gives.some((outlet) => outlet.stream === stream),
  );
  const lines = [...brings, workspace.enters.get(stream) ?? []].flat();
  return lines.map(({ at }) => ({ figure: undefined, at }));
}

function treatersOf({ processes }: Workspace, stream: string): readonly Process[] {
  return [...processes.values()].filter(
    ({ run }) => run.kind === "treats" && run.stream === stream,
  );
}

function otherTakers(workspace: Workspace, stream: string): readonly Part[] {
  const takes = [...workspace.processes.values()].flatMap((process) => process.takes);
  const parts = [...workspace.streams.values()].flatMap((mixture) => mixture.mixes);
  const lines = [...takes, ...parts].filter((line) => line.stream === stream);
  return [...lines, workspace.leaves.get(stream) ?? []]
    .flat()
    .map(({ at }) => ({ figure: undefined, at }));
}

/** Rounding of percentages as they are written. */
const ROUNDING = 1e-9;

function checkSum(
  where: Whole,
  name: string,
  parts: readonly Part[],
  table: FigureTable,
  values: FigureValues,
): readonly Issue[] {
  const whole = where !== "outlets" && where !== "composition" && parts.length > 0;
  const onlyShares = whole && parts.every((part) => part.figure !== undefined);
  const known = parts.flatMap(({ figure, at }) => {
    const value = figure && values[table.slotOf.get(figure) ?? -1];
    return value === undefined || Number.isNaN(value) ? [] : [{ value, at }];
  });
  const sum = known.reduce((total, { value }) => total + value, 0);
  const last = known[known.length - 1];
  if (last === undefined) return [];
  const facts = { where, name, sum: { value: sum * 100, unit: "%" } };
  if (sum > 1 + ROUNDING) return [issue("shares-over-one", last.at, facts)];
  const short = onlyShares && known.length === parts.length && sum < 1 - ROUNDING;
  return short ? [issue("shares-under-one", last.at, facts)] : [];
}

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
    check(
      "makers",
      process,
      plants.map((plant) => shareOf(plant.share ?? { kind: "rest" }, plant.at)),
    ),
  );
  const byFeed = Map.groupBy(workspace.processes.values(), ({ run }) => run.stream);
  const takers = [...byFeed].flatMap(([feed, processes]) =>
    check(
      "takers",
      feed,
      processes.flatMap(({ run }) =>
        run.kind === "treats" ? [shareOf(run.share ?? { kind: "rest" }, run.at)] : [],
      ),
    ),
  );
  return [...makers, ...takers];
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

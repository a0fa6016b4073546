import {
  type Dimension,
  describeDimension,
  dimensionOf,
  type Issue,
  type IssueFacts,
  issue,
  likelyName,
  type Place,
  sameDimension,
} from "../core/index.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-slots.ts";
import type { Indicator, Measure, NameAt, Programme } from "./programme.ts";
import type { Workspace } from "./workspace.ts";

/** Names nobody gave, measures that are parts of themselves or wait for themselves. */
export function checkProgramme(workspace: Workspace): readonly Issue[] {
  const { programme } = workspace;
  if (programme === undefined) return [];
  return [
    ...checkNames(programme, workspace),
    ...cycles(programme, "part of", ({ partOf }) => (partOf === undefined ? [] : [partOf])),
    ...cycles(programme, "depends on", ({ dependsOn }) => dependsOn),
  ];
}

type Kind = IssueFacts["unknown-name"]["kind"];

function checkNames(programme: Programme, workspace: Workspace): readonly Issue[] {
  const known = knownNames(programme, workspace);
  return [...references(programme)].flatMap(([kind, used]) => {
    const names = known[kind];
    if (used === undefined || names === undefined || names.has(used.name)) return [];
    const likely = workspace.renamed.get(used.name) ?? likelyName(used.name, names);
    const facts = { kind, name: used.name };
    return [issue("unknown-name", used.at, likely === undefined ? facts : { ...facts, likely })];
  });
}

function knownNames(
  { declared }: Programme,
  workspace: Workspace,
): Partial<Record<Kind, ReadonlySet<string>>> {
  const named = (section: string) => workspace.declared(section);
  const [statement, promise] = [named("statements"), named("promises")];
  return {
    office: declared("offices"),
    theme: declared("themes"),
    measure: declared("measures"),
    figure: new Set(workspace.where.keys()),
    ...(statement === undefined ? {} : { statement }),
    ...(promise === undefined ? {} : { promise }),
  };
}

function* references(programme: Programme): Generator<readonly [Kind, NameAt | undefined]> {
  for (const one of programme.measures.values()) {
    yield* commonOf(one);
    yield ["measure", one.partOf];
    for (const other of one.dependsOn) yield ["measure", other];
    yield ["promise", one.promise];
  }
  for (const one of programme.indicators.values()) {
    yield* commonOf(one);
    yield ["measure", one.of];
    yield ["figure", one.figure];
  }
  for (const one of programme.stated.values()) yield* commonOf(one);
}

function* commonOf({
  owner,
  theme,
  from,
}: Pick<Measure | Indicator, "owner" | "theme" | "from">): Generator<
  readonly [Kind, NameAt | undefined]
> {
  yield ["office", owner];
  yield ["theme", theme];
  yield ["statement", from];
}

/** Each ring once, said where its last measure names the first again. */
function cycles(
  { measures }: Programme,
  way: IssueFacts["measure-cycle"]["way"],
  nextOf: (measure: Measure) => readonly NameAt[],
): readonly Issue[] {
  const settled = new Set<string>();
  const namesOf = (id: string): readonly NameAt[] => {
    const measure = measures.get(id);
    return measure === undefined ? [] : nextOf(measure);
  };
  return [...measures.keys()].flatMap((id) =>
    ringsFrom(id, namesOf, settled).map(({ ids, at }) =>
      issue("measure-cycle", at, { names: ids.join(" → "), way }),
    ),
  );
}

interface Ring {
  readonly ids: readonly string[];
  readonly at: Place;
}

/** Rings met on the way from one measure; no recursion: a text may chain any number of measures. */
function ringsFrom(
  start: string,
  namesOf: (id: string) => readonly NameAt[],
  settled: Set<string>,
): readonly Ring[] {
  if (settled.has(start)) return [];
  const rings: Ring[] = [];
  const path = [{ id: start, left: [...namesOf(start)] }];
  const onPath = new Map([[start, 0]]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.left.shift();
    if (next === undefined) {
      settled.add(step.id);
      onPath.delete(step.id);
      path.pop();
      continue;
    }
    const { name, at } = next;
    const from = onPath.get(name);
    if (from !== undefined) {
      rings.push({ ids: [...path.slice(from).map(({ id }) => id), name], at });
    } else if (!settled.has(name)) {
      onPath.set(name, path.length);
      path.push({ id: name, left: [...namesOf(name)] });
    }
  }
  return rings;
}

/** Money is in a currency; the readings of an indicator are measured as its target is. */
export function checkProgrammeFigures(
  { programme }: Workspace,
  table: FigureTable,
): readonly Issue[] {
  if (programme === undefined) return [];
  const dimensionAt = (figure: Figure): Dimension | undefined =>
    table.slots[table.slotOf.get(figure) ?? -1]?.dimension;
  return [
    ...[...programme.measures.values()].flatMap((one) => checkMoney(one, dimensionAt)),
    ...[...programme.indicators.values()].flatMap((one) => checkReadings(one, dimensionAt)),
  ];
}

type DimensionAt = (figure: Figure) => Dimension | undefined;

const CURRENCIES = (["KZT", "USD", "EUR", "CNY"] as const).map((base) => dimensionOf(base));

function checkMoney({ id, money }: Measure, dimensionAt: DimensionAt): readonly Issue[] {
  const figures = money.flatMap(({ planned, disbursed }) =>
    [planned ?? [], disbursed ?? []].flat(),
  );
  return figures.flatMap((figure) => {
    const dimension = dimensionAt(figure);
    if (dimension === undefined) return [];
    if (CURRENCIES.some((currency) => sameDimension(currency, dimension))) return [];
    const given = describeDimension(dimension);
    return [issue("money-without-currency", figure.at, { name: id, given })];
  });
}

function checkReadings(
  { id, baseline, target, readings }: Indicator,
  dimensionAt: DimensionAt,
): readonly Issue[] {
  const all = [target, baseline?.figure, ...readings.map(({ figure }) => figure)];
  const figures = all.flatMap((figure) => figure ?? []);
  const first = figures.map(dimensionAt).find((dimension) => dimension !== undefined);
  if (first === undefined) return [];
  return figures.flatMap((figure) => {
    const dimension = dimensionAt(figure);
    if (dimension === undefined || sameDimension(dimension, first)) return [];
    const [needed, given] = [describeDimension(first), describeDimension(dimension)];
    return [issue("unit-mismatch", figure.at, { name: id, needed, given, via: "none" })];
  });
}

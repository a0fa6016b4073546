import { DIMENSIONLESS, type Dimension, dimensionOf, divideDimensions } from "./dimension.ts";

/** One unit name: `times / over` base units. Two whole numbers, so that a factor is rounded once. */
export interface NamedUnit {
  readonly times: number;
  readonly over: number;
  readonly dimension: Dimension;
}

type Row = readonly [name: string, times: number, over?: number];

const MASS = dimensionOf("t");
const LENGTH = dimensionOf("m");
const AREA = dimensionOf("m", 2);
const VOLUME = dimensionOf("m", 3);
const CLOCK = dimensionOf("h");
const ENERGY = dimensionOf("MWh");
const POWER = divideDimensions(ENERGY, CLOCK);

/**
 * Every unit name there is. Prefixes stand only where a trade writes them. `Mm3` is left out
 * (a million cubic metres to some, a cubic megametre to SI).
 */
export const UNIT_NAMES: ReadonlyMap<string, NamedUnit> = new Map([
  ...rows(MASS, [
    ["t", 1],
    ["kg", 1, 1e3],
    ["g", 1, 1e6],
    ["mg", 1, 1e9],
    ["ug", 1, 1e12],
    ["µg", 1, 1e12],
    ["ng", 1, 1e15],
    ["kt", 1e3],
    ["Mt", 1e6],
    ["Gt", 1e9],
    ["lb", 45359237, 1e11], // international pound, 0.45359237 kg
    ["ozt", 311034768, 1e13], // troy ounce, 31.1034768 g
  ]),
  ...rows(AREA, [["ha", 1e4]]),
  ...rows(VOLUME, [
    ["L", 1, 1e3],
    ["mL", 1, 1e6],
  ]),
  ...rows(CLOCK, [
    ["h", 1],
    ["min", 1, 60],
    ["s", 1, 3600],
    ["d", 24],
  ]),
  ...rows(dimensionOf("yr"), [
    ["yr", 1],
    ["mo", 1, 12],
  ]),
  ...rows(ENERGY, [
    ["J", 1, 3.6e9],
    ["kJ", 1, 3.6e6],
    ["MJ", 1, 3600],
    ["GJ", 10, 36],
    ["TJ", 1e4, 36],
    ["PJ", 1e7, 36],
    ["Wh", 1, 1e6],
    ["kWh", 1, 1e3],
    ["MWh", 1],
    ["GWh", 1e3],
    ["TWh", 1e6],
    ["kcal", 1163, 1e9], // International Table calorie, 4.1868 J
    ["Gcal", 1163, 1e3],
    ["toe", 1163, 100], // tonne of oil equivalent, 10 Gcal
    ["tce", 8141, 1e3], // tonne of coal equivalent, 7 Gcal
  ]),
  ...rows(POWER, [
    ["W", 1, 1e6],
    ["kW", 1, 1e3],
    ["MW", 1],
    ["GW", 1e3],
    ["TW", 1e6],
    ["Wp", 1, 1e6], // a module's watt at standard test conditions is a watt
    ["kWp", 1, 1e3],
    ["MWp", 1],
    ["GWp", 1e3],
  ]),
  ...rows(DIMENSIONLESS, [
    ["%", 1, 100],
    ["ppm", 1, 1e6],
    ["ppb", 1, 1e9],
    ["ppt", 1, 1e12],
    ["ppmw", 1, 1e6],
    ["ppbw", 1, 1e9],
    ["pptw", 1, 1e12],
  ]),
  ...rows(dimensionOf("atoms"), [
    ["at%", 1, 100],
    ["ppma", 1, 1e6],
    ["ppba", 1, 1e9],
    ["ppta", 1, 1e12],
  ]),
  ...rows(dimensionOf("piece"), [
    ["piece", 1],
    ["pc", 1],
  ]),
  ...rows(dimensionOf("mol"), [
    ["mol", 1],
    ["mmol", 1, 1e3],
    ["kmol", 1e3],
  ]),
  ...lengths([
    ["m", 1, 1],
    ["km", 1e3, 1],
    ["dm", 1, 10],
    ["cm", 1, 100],
    ["mm", 1, 1e3],
    ["um", 1, 1e6],
    ["µm", 1, 1e6],
    ["nm", 1, 1e9],
  ]),
  ...money(["KZT", "USD", "EUR", "CNY"]),
]);

function rows(dimension: Dimension, list: readonly Row[]): [string, NamedUnit][] {
  return list.map(([name, times, over = 1]) => [name, { times, over, dimension }]);
}

/** A length, its square and its cube, written `m2` or `m^2`. */
function lengths(list: readonly [string, number, number][]): [string, NamedUnit][] {
  return list.flatMap(([name, times, over]) => [
    ...rows(LENGTH, [[name, times, over]]),
    ...rows(AREA, exponentRows(name, times, over, 2)),
    ...rows(VOLUME, exponentRows(name, times, over, 3)),
  ]);
}

function exponentRows(name: string, times: number, over: number, power: 2 | 3): Row[] {
  const [above, below] = [times ** power, over ** power];
  return [
    [`${name}${power}`, above, below],
    [`${name}^${power}`, above, below],
  ];
}

/** Money, and its millions and billions: the one unit written with a blank, `67 bn KZT`. */
function money(list: readonly ("KZT" | "USD" | "EUR" | "CNY")[]): [string, NamedUnit][] {
  return list.flatMap((name) =>
    rows(dimensionOf(name), [
      [name, 1],
      [`mln ${name}`, 1e6],
      [`bn ${name}`, 1e9],
    ]),
  );
}

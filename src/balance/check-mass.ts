import { type Issue, issue } from "../core/index.ts";
import type { FigureValues } from "../workspace/index.ts";
import { fractionsOf } from "./composition.ts";
import { contentOf } from "./content.ts";
import { cornersOf } from "./corners.ts";
import type { Instance } from "./instances.ts";
import { massOf, massOfLine, weighs } from "./mass.ts";
import type { RecipeLine } from "./recipe-line.ts";
import type { System } from "./system.ts";

/** More than this part of what enters is not rounding of the text's own digits. */
const ROUNDING = 1e-9;

/** Before anything flows: no amount below nothing, no remainder below nothing. Without these nothing can be solved. */
export function checkAmounts(system: System, values: FigureValues): readonly Issue[] {
  return checkInstances(system, values, false);
}

/** The same for recipes that hang on compositions the balance has found. */
export function checkGraded(system: System, values: FigureValues): readonly Issue[] {
  return checkInstances(system, values, true);
}

function checkInstances(system: System, values: FigureValues, graded: boolean): readonly Issue[] {
  const instances = system.instances.filter((one) => isGraded(system, one) === graded);
  return instances.flatMap((instance) => [
    ...checkSigns(instance, values),
    ...checkOwnReturn(instance, values),
    ...checkRemainder(system, instance, values),
  ]);
}

/** Nothing is made of nothing, neither mass nor an element of the product. */
export function checkMass(system: System, values: FigureValues): readonly Issue[] {
  const instances = system.instances.filter((one) => !isGraded(system, one));
  return instances.flatMap((instance) => [
    ...checkWhole(system, instance, values),
    ...checkProductElements(system, instance, values),
  ]);
}

/** Some amount of it hangs on what a stream turns out to be made of. */
function isGraded({ measures }: System, instance: Instance): boolean {
  const { graded } = measures.table;
  return linesOf(instance).some(({ amount }) => amount.slots.some((slot) => graded.has(slot)));
}

function linesOf({ recipe }: Instance): readonly RecipeLine[] {
  return [recipe.run, ...recipe.takes, ...recipe.gives, ...recipe.loses, ...recipe.emits];
}

function checkSigns(instance: Instance, values: FigureValues): readonly Issue[] {
  return linesOf(instance).flatMap((line) => {
    if (line.byDifference || line.amount.missing.length > 0) return [];
    const value = line.amount.evaluate(values);
    if (value === 0 && line !== instance.recipe.run) return [];
    if (value > 0 && Number.isFinite(value)) return [];
    if (value === 0 || !Number.isFinite(value)) {
      const known = value === 0 ? { given: { value, unit: "" } } : {};
      const facts = { name: line.stream, ...known };
      return [issue("number-out-of-range", placeOfLine(instance, line), facts)];
    }
    const given = { value, unit: "" };
    const facts = { name: line.stream, process: instance.process.id, given };
    return [issue("negative-amount", placeOfLine(instance, line), facts)];
  });
}

/** A process that takes as much of its product as it makes, or gives back all of its feed, turns for nothing. */
function checkOwnReturn({ recipe, process }: Instance, values: FigureValues): readonly Issue[] {
  const { run } = recipe;
  const lines = process.run.kind === "makes" ? recipe.takes : recipe.gives;
  const own = lines.find((line) => line.stream === run.stream);
  if (own === undefined || own.amount.missing.length + run.amount.missing.length > 0) return [];
  const times = own.amount.evaluate(values) / run.amount.evaluate(values);
  if (!(times >= 1)) return [];
  const places = process.run.kind === "makes" ? process.takes : process.gives;
  const at = places.find((line) => line.stream === run.stream)?.at ?? process.run.at;
  return [issue("loop-never-empties", at, { loop: `${run.stream} → ${run.stream}`, times })];
}

function placeOfLine({ process }: Instance, line: RecipeLine): Issue["at"] {
  const lines = [...process.takes, ...process.gives, ...process.loses, ...process.emits];
  return lines.find((one) => one.stream === line.stream)?.at ?? process.run.at;
}

/** A `rest` outlet that would take less than nothing: the others leave more than enters. */
function checkRemainder(
  system: System,
  instance: Instance,
  values: FigureValues,
): readonly Issue[] {
  const { recipe, process } = instance;
  const rest = [...recipe.gives, ...recipe.loses].find((line) => line.byDifference);
  if (rest === undefined || rest.amount.missing.length > 0) return [];
  const enters = massEntering(system, instance, values);
  const over = -rest.amount.evaluate(values);
  if (over <= enters * ROUNDING) return [];
  const leaves = enters + over;
  return [tooMuchLeaves(process.id, placeOfLine(instance, rest), enters, leaves)];
}

/**
 * Where everything that enters weighs something and there is no remainder, no more leaves with product,
 * by-products and losses than enters. What is emitted is left out: air is not written down.
 */
function checkWhole(system: System, instance: Instance, values: FigureValues): readonly Issue[] {
  const { process, recipe } = instance;
  const outlets = leaving(instance);
  if (outlets.some((line) => line.byDifference)) return [];
  if (!allWeighed(entering(instance), system.measures)) return [];
  const corners = [values, ...cornersOf(system.workspace, system.measures.table)];
  const enters = Math.max(...corners.map((one) => massEntering(system, instance, one)));
  const leaves = Math.min(...corners.map((one) => massOfLines(system, outlets, one)));
  if (leaves <= enters * (1 + ROUNDING)) return [];
  const at =
    process.run.kind === "makes"
      ? process.run.at
      : placeOfLine(instance, recipe.gives[0] ?? recipe.run);
  return [tooMuchLeaves(process.id, at, enters, leaves)];
}

function tooMuchLeaves(
  process: string,
  at: Issue["at"],
  enters: number,
  leaves: number,
  element?: string,
): Issue {
  return issue("leaves-more-than-enters", at, {
    process,
    enters: { value: enters, unit: "t" },
    leaves: { value: leaves, unit: "t" },
    times: enters > 0 ? leaves / enters : 0,
    ...(element === undefined ? {} : { element }),
  });
}

/** Everything known that could weigh something says what it weighs, and how much of it there is. */
function allWeighed(lines: readonly RecipeLine[], measures: System["measures"]): boolean {
  return lines.every((line) => {
    const stream = measures.streams.get(line.stream);
    if (stream === undefined || !weighs(stream)) return true;
    const mass = massOf(stream, measures.table);
    return mass !== undefined && mass.missing.length + line.amount.missing.length === 0;
  });
}

function entering({ recipe, process }: Instance): readonly RecipeLine[] {
  return process.run.kind === "makes" ? recipe.takes : [recipe.run, ...recipe.takes];
}

function leaving({ recipe, process }: Instance): readonly RecipeLine[] {
  const others = [...recipe.gives, ...recipe.loses];
  return process.run.kind === "makes" ? [recipe.run, ...others] : others;
}

function massEntering(system: System, instance: Instance, values: FigureValues): number {
  return massOfLines(system, entering(instance), values);
}

/** Of the lines that weigh something [t per lot]; what is unpublished counts as nothing. */
function massOfLines(system: System, lines: readonly RecipeLine[], values: FigureValues): number {
  let sum = 0;
  for (const line of lines) {
    const mass = massOfLine(line, system.measures);
    if (mass !== undefined && mass.missing.length + line.amount.missing.length === 0) {
      sum += line.amount.evaluate(values) * mass.evaluate(values);
    }
  }
  return sum;
}

/**
 * The elements of a product of declared composition cannot come from nothing: where every stream that could
 * bring one is declared, no more leaves with all outlets than enters.
 */
function checkProductElements(
  system: System,
  instance: Instance,
  values: FigureValues,
): readonly Issue[] {
  const { process, recipe } = instance;
  if (process.run.kind !== "makes") return [];
  const product = fractionsOf(system, recipe.run.stream, values);
  if (product === undefined) return [];
  return [...product.keys()].flatMap((element) => {
    const enters = elementMass(system, entering(instance), element, values);
    const leaves = elementMass(system, leaving(instance), element, values);
    if (enters === undefined || leaves === undefined) return [];
    if (leaves <= enters * (1 + ROUNDING)) return [];
    return [tooMuchLeaves(process.id, process.run.at, enters, leaves, element)];
  });
}

/** Mass of one element in some lines [t per lot]; undefined where a stream with mass is undeclared or a figure missing. */
function elementMass(
  system: System,
  lines: readonly RecipeLine[],
  element: string,
  values: FigureValues,
): number | undefined {
  let sum = 0;
  for (const line of lines) {
    const stream = system.measures.streams.get(line.stream);
    const mass = stream && massOf(stream, system.measures.table);
    if (mass === undefined || line.byDifference) continue;
    const content = stream && contentOf(stream, system.measures);
    if (content === undefined) {
      if (line.amount.missing.length === 0) return undefined;
      continue;
    }
    const share = content.get(element);
    if (share === undefined) continue;
    if (line.amount.missing.length + mass.missing.length + share.missing.length > 0) {
      return undefined;
    }
    sum += line.amount.evaluate(values) * mass.evaluate(values) * share.evaluate(values);
  }
  return sum;
}

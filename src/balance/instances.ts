import { compareIds, issue, type Period } from "../core/index.ts";
import {
  type Figure,
  type Plant,
  type Process,
  type Share,
  type Workspace,
  workingSpells,
} from "../workspace/index.ts";
import { type Measures, ratePerTime } from "./amount.ts";
import { type Recipe, readRecipe } from "./recipe.ts";
import { plantRate, type Rate } from "./working-days.ts";

/** A process that runs: once for itself, or once for each plant that runs it. */
export interface Instance {
  readonly id: string;
  readonly process: Process;
  readonly plant?: Plant;
  readonly recipe: Recipe;
  readonly share?: Share;
  /** The share of the process, where `share` is a plant's part of that. */
  readonly ofShare?: Figure;
  /** Product, or feed, per time. */
  readonly capacity?: Rate;
  /** Product, or feed, per time, whatever is asked. */
  readonly rate?: Rate;
  /** Its plant stands still all through the period. */
  readonly idle?: true;
}

/** The processes inside a fence; `byPlant` splits them among the plants that run them. */
export function findInstances(
  workspace: Workspace,
  inside: ReadonlySet<string>,
  byPlant: boolean,
  measures: Measures,
  period?: Period,
): readonly Instance[] {
  return [...workspace.processes.values()].flatMap((process) => {
    if (!inside.has(process.id)) return [];
    const recipe = readRecipe(process, measures);
    if (recipe === undefined) return [];
    const plants = byPlant ? plantsOf(workspace, process.id) : [];
    if (plants.length === 0) return [withShare({ id: process.id, process, recipe })];
    const alone = plants.length === 1;
    return plants.map((plant) => {
      const idle = period !== undefined && workingSpells(plant, period).length === 0;
      const instance = plantInstance(process, plant, recipe, measures, alone);
      return idle ? { ...instance, idle } : instance;
    });
  });
}

export function plantsOf(workspace: Workspace, process: string): readonly Plant[] {
  return [...workspace.plants.values()].filter((plant) => plant.runs === process);
}

function withShare(instance: Instance): Instance {
  const { run } = instance.process;
  return run.kind === "treats" && run.share !== undefined
    ? { ...instance, share: run.share }
    : instance;
}

function plantInstance(
  process: Process,
  plant: Plant,
  recipe: Recipe,
  measures: Measures,
  alone: boolean,
): Instance {
  const capacity = capacityOf(plant, process, measures);
  const rate = rateOf(plant.rate, plant, process, measures);
  const whole = process.run.kind === "treats" ? process.run.share : undefined;
  // The process's share is of all its plants together: one of several takes its own part of it.
  const share = plant.share ?? (alone ? whole : undefined);
  const ofShare = plant.share !== undefined && whole?.kind === "share" ? whole.figure : undefined;
  if (share?.kind === "upToCapacity" && capacity === undefined) {
    const facts = { key: "capacity", section: "plants", name: plant.id };
    measures.issues.push(issue("missing-key", plant.at, facts));
  }
  if (plant.rate !== undefined && share !== undefined) {
    measures.issues.push(issue("promised-twice", plant.rate.at, { names: plant.id }));
  }
  return {
    id: plant.id,
    process,
    plant,
    recipe,
    ...(share === undefined ? {} : { share }),
    ...(ofShare === undefined ? {} : { ofShare }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(rate === undefined ? {} : { rate }),
  };
}

/** Capacity in the unit of what sets the process going, per time. */
export function capacityOf(plant: Plant, process: Process, measures: Measures): Rate | undefined {
  return rateOf(plant.capacity, plant, process, measures);
}

function rateOf(
  figure: Figure | undefined,
  plant: Plant,
  process: Process,
  measures: Measures,
): Rate | undefined {
  const stream = measures.streams.get(process.run.stream);
  if (figure === undefined || stream === undefined) return undefined;
  const amount = ratePerTime(figure, stream, figure.at, measures);
  return amount && plantRate(amount, plant, measures.table);
}

/**
 * By what they make or treat and take, then by name: the equations are solved in this order, so that no name of a
 * process changes a digit.
 */
export function inOwnOrder(instances: readonly Instance[]): readonly Instance[] {
  const marked = instances.map((instance) => ({ instance, mark: markOf(instance) }));
  marked.sort((a, b) => compareIds(a.mark, b.mark) || compareIds(a.instance.id, b.instance.id));
  return marked.map(({ instance }) => instance);
}

function markOf({ process, plant }: Instance): string {
  const { run, takes } = process;
  const lines = takes.map(({ stream, figure }) => `${stream} ${textOf(figure)}`).sort();
  return [run.stream, run.kind, plant?.id ?? "", ...lines].join("\n");
}

function textOf(figure: Figure): string {
  return figure.kind === "stated" ? figure.text : figure.kind;
}

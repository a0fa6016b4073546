import type { Balanced, ProcessBalance } from "../../balance/index.ts";
import type { LaidChain } from "../../drawing/index.ts";
import type { DrawnChain } from "../../questions/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import type { Language } from "../../workspace/index.ts";
import { wordsIn } from "../../workspace/index.ts";
import { type StageEnergy, stageEnergy } from "./stage-energy.ts";

/** What stands under one node of a process, in its column. */
export interface StageColumn {
  readonly node: string;
  readonly x: number;
  readonly column: number;
  readonly name: string;
  readonly energy: StageEnergy;
  /** Of the energy, per unit of what sets the process going. */
  readonly rate?: { readonly value: number; readonly unit: string };
  /** Where it stands, as far as the plan says. */
  readonly place?: string;
}

/** The stages drawn, from left to right, each with its energy and its place. */
export function stageColumns(
  balanced: Balanced,
  { layout, naming, flows }: Pick<LaidChain, "layout" | "naming" | "flows">,
  chain: DrawnChain,
  cardOf: (path: string) => FigureCard | undefined,
  language: Language,
): readonly StageColumn[] {
  const kinds = new Map(flows.nodes.map((node) => [node.id, node]));
  const found = layout.nodes.flatMap(({ id, x, column }): readonly StageColumn[] => {
    const node = kinds.get(id);
    const process = balanced.balance.processes.find((one) => one.id === id);
    if (node === undefined || process === undefined) return [];
    const energy = stageEnergy(balanced, id, cardOf);
    const rate = rateOf(energy, process);
    const place = placeOf(process, chain, language);
    return [
      {
        node: id,
        x,
        column,
        name: naming.node(node),
        energy,
        ...(rate === undefined ? {} : { rate }),
        ...(place === undefined ? {} : { place }),
      },
    ];
  });
  return found.sort((a, b) => a.column - b.column);
}

function rateOf(energy: StageEnergy, { run }: ProcessBalance): StageColumn["rate"] {
  if (energy.none || energy.missing || !(run.amount > 0)) return undefined;
  return { value: energy.amount / run.amount, unit: `${energy.unit}/${run.unit}` };
}

/** The site of the plant that runs, or of what was promised where the process makes it; nothing else is meant. */
function placeOf(
  { plant, process, run, makes }: ProcessBalance,
  { question: { workspace, promise } }: DrawnChain,
  language: Language,
): string | undefined {
  const promised = makes && promise?.stream === run.name ? promise.site : undefined;
  const site = workspace.plants.get(plant ?? "")?.site ?? promised;
  if (site === undefined || process === "") return undefined;
  const known = workspace.sites.get(site);
  return (known && wordsIn(known.name, language).text) || site;
}

/** Processes that draw electricity and are not drawn: nothing of what height means flows there. */
export function stagesBeside(
  balanced: Balanced,
  { layout, naming }: Pick<LaidChain, "layout" | "naming">,
): readonly { readonly name: string; readonly energy: StageEnergy }[] {
  const drawn = new Set(layout.nodes.map(({ id }) => id));
  return balanced.balance.processes.flatMap(({ id, lots }) => {
    const energy = stageEnergy(balanced, id, undefined);
    if (drawn.has(id) || energy.none || !(lots > 0)) return [];
    return [{ name: naming.node({ id, kind: "process", of: id }), energy }];
  });
}

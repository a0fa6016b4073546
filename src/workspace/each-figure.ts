import type { Figure } from "./figure.ts";
import type { GateLine, Plant } from "./plant.ts";
import type { Outlet, Process } from "./process.ts";
import { figuresOfProgramme } from "./programme-figures.ts";
import type { Share, Stream } from "./stream.ts";
import type { Workspace } from "./workspace.ts";

/** A figure and the names its formula may use besides those everyone sees. */
export interface FigureInPlace {
  readonly figure: Figure;
  readonly local?: ReadonlyMap<string, Figure>;
}

/** Every figure a workspace states, in the order of its sections; those inside others (`also`) not. */
export function* eachFigure(workspace: Workspace): Generator<FigureInPlace> {
  for (const figure of workspace.where.values()) yield { figure };
  for (const stream of workspace.streams.values()) yield* plain(figuresOfStream(stream));
  for (const process of workspace.processes.values()) {
    for (const figure of figuresOfProcess(process)) yield { figure, local: process.where };
  }
  for (const plant of workspace.plants.values()) yield* plain(figuresOfPlant(plant));
  for (const site of workspace.sites.values()) {
    yield* plain(site.limits.flatMap((limit) => [limit.contracted, limit.loadFactor]));
  }
  yield* plain([...workspace.enters.values()].map(figureOfGate));
  yield* plain([...workspace.leaves.values()].map(figureOfGate));
  for (const statement of workspace.statements.values()) {
    yield* plain(statement.promises.map((promise) => promise.nameplate));
  }
  for (const comparable of workspace.comparables.values()) {
    yield* plain([comparable.size, comparable.value]);
  }
  if (workspace.programme !== undefined) yield* plain(figuresOfProgramme(workspace.programme));
  for (const { asks } of workspace.expectations.values()) {
    if (asks.kind !== "cell") yield* plain([asks.is, asks.within]);
  }
}

function* plain(figures: Iterable<Figure | undefined>): Generator<FigureInPlace> {
  for (const figure of figures) if (figure !== undefined) yield { figure };
}

function* figuresOfStream(stream: Stream): Generator<Figure | undefined> {
  yield* [stream.mass, stream.area, stream.pieces, stream.carbon];
  for (const power of stream.powers) yield power.figure;
  if (stream.of?.kind === "parts") {
    for (const part of stream.of.parts) if (part.amount !== "rest") yield part.amount;
  }
  for (const part of stream.mixes) {
    if (part.share.kind !== "all") yield figureOfShare(part.share);
  }
  for (const line of stream.spec) yield line.figure;
}

function* figuresOfProcess(process: Process): Generator<Figure> {
  yield* process.where.values();
  const { run } = process;
  if (run.amount !== undefined) yield run.amount;
  if (run.kind === "makes") for (const { figure } of run.recoveries ?? []) yield figure;
  const share = run.kind === "treats" && run.share ? figureOfShare(run.share) : undefined;
  if (share !== undefined) yield share;
  for (const line of [...process.takes, ...process.emits, ...process.adds]) yield line.figure;
  for (const outlet of [...process.gives, ...process.loses]) yield* figuresOfOutlet(outlet);
}

function figuresOfPlant(plant: Plant): readonly (Figure | undefined)[] {
  return [plant.capacity, plant.achieved, plant.rate, plant.share && figureOfShare(plant.share)];
}

function figureOfShare(share: Share): Figure | undefined {
  return share.kind === "share" || share.kind === "upTo" ? share.figure : undefined;
}

function* figuresOfOutlet({ amount }: Outlet): Generator<Figure> {
  if ("figure" in amount) yield amount.figure;
  if ("recoveries" in amount) for (const { figure } of amount.recoveries ?? []) yield figure;
}

function figureOfGate(line: GateLine): Figure | undefined {
  return "figure" in line.amount ? line.amount.figure : undefined;
}

import { formatDay } from "../core/index.ts";
import { standingWord } from "../sentences/index.ts";
import {
  type Figure,
  isDated,
  type Language,
  type LocalText,
  type Plant,
  type Process,
  type Source,
  type Stream,
  type Workspace,
  wordsIn,
} from "../workspace/index.ts";
import { processLines } from "./process-lines.ts";
import { type Cell, cell, type Sheet } from "./sheet.ts";
import { tableOf } from "./table-of.ts";
import { SIDES } from "./words.ts";

/** Streams, processes, plants and sources of a workspace, a sheet each. */
export function thingSheets(workspace: Workspace, language: Language): readonly Sheet[] {
  return [
    streamsSheet(workspace, language),
    processesSheet(workspace, language),
    plantsSheet(workspace, language),
    sourcesSheet(workspace, language),
  ];
}

function streamsSheet(workspace: Workspace, language: Language): Sheet {
  const processes = [...workspace.processes.values()];
  const by = (sides: readonly string[], { id }: Stream): string =>
    processes
      .filter((process) =>
        processLines(process).some((line) => line.stream === id && sides.includes(line.side)),
      )
      .map((process) => said(process.name, language))
      .join("; ");
  const rows = [...workspace.streams.values()].map((stream) =>
    [
      stream.id,
      said(stream.name, language),
      stream.unit.text,
      by(["makes", "gives"], stream),
      by(["takes", "treats"], stream),
      said(stream.note, language),
    ].map(cell),
  );
  const columns = { id: 22, name: 30, unit: 10, madeBy: 40, takenBy: 40, note: 40 };
  return tableOf("streams", columns, rows, 1, language);
}

function processesSheet({ processes, streams }: Workspace, language: Language): Sheet {
  const rows = [...processes.values()].flatMap((process: Process) =>
    processLines(process).map(({ side, stream, component, figure }) => {
      const number = figure && numberOf(figure);
      const what = streams.get(stream)?.name;
      const name = what === undefined ? stream : said(what, language);
      return [
        said(process.name, language),
        SIDES[side][language],
        component === undefined ? name : `${name} (${component})`,
        number?.value ?? (figure && textOf(figure)),
        number?.unit,
        figure?.path,
      ].map(cell);
    }),
  );
  const columns = { process: 30, side: 16, stream: 30, amount: 30, unit: 10, path: 44 };
  return tableOf("processes", columns, rows, 1, language);
}

function plantsSheet({ plants, processes, sites }: Workspace, language: Language): Sheet {
  const rows = [...plants.values()].flatMap((plant: Plant) => {
    const capacity = plant.capacity && numberOf(plant.capacity);
    const site = sites.get(plant.site ?? "");
    const runs = processes.get(plant.runs);
    const head = [
      plant.id,
      said(plant.name, language),
      runs === undefined ? plant.runs : said(runs.name, language),
      site === undefined ? plant.site : said(site.name, language),
      capacity?.value ?? (plant.capacity && textOf(plant.capacity)),
      capacity?.unit,
    ];
    const standing = plant.standing.length > 0 ? plant.standing : [undefined];
    return standing.map((one) =>
      [
        ...head,
        one && standingWord(one.word, language),
        one?.from === undefined ? undefined : formatDay(one.from),
        one?.source?.id ?? one?.looked,
      ].map(cell),
    );
  });
  const columns = {
    id: 20,
    plant: 30,
    runs: 24,
    site: 24,
    amount: 18,
    unit: 10,
    standing: 20,
    since: 12,
    source: 24,
  };
  return tableOf("plants", columns, rows, 1, language);
}

function sourcesSheet({ sources }: Workspace, language: Language): Sheet {
  const rows = [...sources.values()].map((source: Source): readonly Cell[] => [
    cell(source.id),
    cell(said(source.title, language)),
    cell(source.publisher),
    cell(source.edition),
    cell(source.date),
    cell(source.read),
    cell(source.where),
    cell(source.language),
  ]);
  const columns = {
    id: 16,
    title: 50,
    publisher: 30,
    edition: 20,
    date: 12,
    read: 12,
    where: 50,
    language: 10,
  };
  return tableOf("sources", columns, rows, 1, language);
}

function said(text: LocalText | undefined, language: Language): string {
  return text === undefined ? "" : wordsIn(text, language).text;
}

function numberOf(figure: Figure): { readonly value: number; readonly unit: string } | undefined {
  if (isDated(figure) || figure.kind === "unpublished") return undefined;
  const { expression } = figure;
  if (expression.kind !== "number") return undefined;
  return { value: expression.value, unit: expression.unit?.text ?? "" };
}

function textOf(figure: Figure): string {
  if (isDated(figure)) {
    return figure.entries
      .map(({ figure: entry }) => `${entry.path.slice(figure.path.length + 1)}: ${textOf(entry)}`)
      .join("; ");
  }
  return figure.kind === "stated" ? figure.text : "unpublished";
}

import {
  askedComponent,
  type ComponentLine,
  componentLines,
  type ToldBalance,
} from "../actions/index.ts";
import {
  cliWords,
  formatPercent,
  formatReadable,
  nameOfId,
  pageWords,
  sentenceOf,
} from "../sentences/index.ts";
import { withoutNoise } from "./noise.ts";
import { paint } from "./paint.ts";
import { naturalWidths, type Row, tableLines } from "./table.ts";
import { headed, said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

type Component = ToldBalance["balanced"]["components"][number];
type ProcessComponent = Component["processes"][number];
type CarriedLine = ProcessComponent["leaves"][number];

type Page = Pick<Terminal, "language" | "columns"> & { readonly told: ToldBalance };

/** Where the elements are: the one asked for in full, else what each process leaves unaccounted or by difference. */
export function componentsText(
  told: ToldBalance,
  { language, columns }: Pick<Terminal, "language" | "columns">,
): readonly string[] {
  const page: Page = { told, language, columns };
  return askedComponent(told) === undefined ? summary(page) : inFull(page);
}

function summary(page: Page): readonly string[] {
  const { told, language, columns } = page;
  const words = commandWords[language].components;
  const lines = componentLines(told).filter(
    (line) =>
      line.unpublished ||
      withoutNoise(line.unaccounted) !== 0 ||
      withoutNoise(line.byDifference) !== 0,
  );
  if (lines.length === 0) return [];
  const heads = [cliWords[language].table.enters, words.byDifference, words.unaccounted, ""];
  const head = ["", "", ...heads].map((text) => faint(text));
  const rows = [head, ...lines.map((line) => summaryRow(page, line))];
  return [
    "",
    paint(headed(words.head), "bold"),
    ...tableLines(rows, naturalWidths(rows, columns)),
    ...unstatedNotes(page),
    ...explanations(page, lines),
  ];
}

/** Why something is unaccounted, in the words of the text. */
function explanations(page: Page, lines: readonly ComponentLine[]): readonly string[] {
  const { told, language, columns } = page;
  const notes = lines.flatMap(({ component, process, unaccounted }) => {
    const known = told.workspace.processes.get(process)?.unaccounted ?? [];
    const words = known.find((one) => one.component === component)?.words;
    if (words === undefined || withoutNoise(unaccounted) === 0) return [];
    const where = `${nameOf(page, component)}, ${nameOf(page, process)}`;
    return [`${headed(where)}: ${sentenceOf(said(words, language))}`];
  });
  return [...new Set(notes)].flatMap((note) => ["", ...wrap(note, columns)]);
}

function summaryRow(page: Page, line: ComponentLine): Row {
  const { language } = page;
  const share = line.share === undefined ? "" : formatPercent(line.share, language, { digits: 3 });
  return [
    { text: `  ${nameOf(page, line.component)}`, styles: ["faint"] },
    { text: nameOf(page, line.process) },
    number(page, line.enters),
    ...(line.unpublished
      ? [{ text: "–", right: true }, unpublished(page), { text: "" }]
      : [
          number(page, line.byDifference),
          number(page, line.unaccounted),
          { text: line.unaccounted === 0 ? "" : share, right: true },
        ]),
  ];
}

function inFull(page: Page): readonly string[] {
  const { told, language, columns } = page;
  const found = askedComponent(told);
  if (found === undefined) return [];
  const words = commandWords[language].components;
  const table = cliWords[language].table;
  const streams = found.streams
    .filter(
      ({ stream, tonnes }) => found.unpublished.includes(stream) || withoutNoise(tonnes) !== 0,
    )
    .map(
      ({ stream, tonnes, share }): Row => [
        { text: "" },
        { text: nameOf(page, stream) },
        ...(found.unpublished.includes(stream)
          ? [unpublished(page), { text: "" }]
          : [
              number(page, tonnes),
              { text: share === undefined ? "" : shareText(share, language), right: true },
            ]),
      ],
    );
  const blocks = found.processes.flatMap((process) => {
    const rows = [
      ...process.enters.map((line) => row(page, table.enters, line)),
      row(page, words.added, { name: "", tonnes: process.added }),
      ...process.leaves.map((line) => row(page, table.leaves, line)),
      ...(isOpen(process)
        ? []
        : [row(page, words.unaccounted, { name: "", tonnes: process.unaccounted })]),
    ].filter((one) => one.shown);
    return rows.length === 0
      ? []
      : [{ name: process.process, rows: rows.map(({ cells }) => cells) }];
  });
  const all = [...streams, ...blocks.flatMap(({ rows }) => rows)];
  const widths = naturalWidths(all, columns);
  return [
    "",
    paint(headed(words.inStreams(nameOf(page, found.component))), "bold"),
    ...tableLines(streams, widths),
    ...blocks.flatMap(({ name, rows }) => [
      "",
      paint(headed(processName(page, name)), "bold"),
      ...tableLines(rows, widths),
    ]),
    ...unstatedNotes(page, found.component),
  ];
}

/** An unpublished share decides, so that what is unaccounted is no number. */
function isOpen({ enters, leaves }: ProcessComponent): boolean {
  return [...enters, ...leaves].some((line) => line.unpublished);
}

type Line = Pick<CarriedLine, "name" | "tonnes" | "unpublished"> &
  Partial<Pick<CarriedLine, "byDifference">>;

function row(
  page: Page,
  kind: string,
  line: Line,
): { readonly shown: boolean; readonly cells: Row } {
  const { table } = cliWords[page.language];
  const { name, tonnes, byDifference, unpublished: open } = line;
  const text = name === "" ? "" : nameOf(page, name);
  return {
    shown: open === true || withoutNoise(tonnes) !== 0,
    cells: [
      { text: `  ${kind}`, styles: ["faint"] },
      { text: byDifference ? `${text} (${table.byDifference})` : text },
      open === true ? unpublished(page) : number(page, tonnes),
      { text: "" },
    ],
  };
}

function number({ language }: Page, tonnes: number): Row[number] {
  const value = withoutNoise(tonnes);
  return {
    text: value === 0 ? "–" : formatReadable({ value, unit: "t" }, language),
    right: true,
  };
}

function unpublished({ language }: Page): Row[number] {
  return { text: pageWords[language].statement.unpublished, right: true };
}

function faint(text: string): Row[number] {
  return { text, styles: ["faint"], right: true };
}

/** A share in the unit in which one of its size is spoken of. */
function shareText(share: number, language: Page["language"]): string {
  const unit = UNITS.find(({ from }) => share >= from) ?? UNITS.at(-1);
  const { times = 1, text = "" } = unit ?? {};
  return formatReadable({ value: share * times, unit: text }, language);
}

const UNITS = [
  { from: 1e-3, times: 1e2, text: "%" },
  { from: 1e-7, times: 1e6, text: "ppm" },
  { from: 1e-10, times: 1e9, text: "ppb" },
  { from: 0, times: 1e12, text: "ppt" },
] as const;

/** Streams of which nobody says how much they hold: the amounts are at least these. */
function unstatedNotes(page: Page, component?: string): readonly string[] {
  const { told, language, columns } = page;
  const { unstated } = commandWords[language].components;
  return told.balanced.components
    .filter(
      (one) => one.unstated.length > 0 && (component ? component === one.component : occurs(one)),
    )
    .flatMap((one) => {
      const silent = one.unstated.filter((stream) => !one.unpublished.includes(stream));
      if (silent.length === 0) return [];
      const streams = silent.map((stream) => nameOf(page, stream)).join(", ");
      return ["", ...wrap(headed(unstated(nameOf(page, one.component), streams)), columns)];
    });
}

/** Of a component that another chain brings, nothing need be said here. */
function occurs({ streams, unpublished: open }: Component): boolean {
  return open.length > 0 || streams.some(({ tonnes }) => withoutNoise(tonnes) !== 0);
}

function nameOf({ told, language }: Page, id: string): string {
  const name = nameOfId(told.workspace, id);
  return name ? said(name, language) : id;
}

function processName(page: Page, id: string): string {
  const own = page.told.balanced.balance.processes.find((one) => one.id === id);
  return [nameOf(page, own?.process ?? id), ...(own?.plant ? [nameOf(page, own.plant)] : [])].join(
    " · ",
  );
}

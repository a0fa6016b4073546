import type { Evidence } from "../core/index.ts";
import { figureTitle } from "../sentences/index.ts";
import {
  eachFigure,
  type Figure,
  isDated,
  type Language,
  type LocalText,
  type StatedFigure,
  type UnpublishedFigure,
  usersOf,
  type Workspace,
} from "../workspace/index.ts";
import type { CellValue } from "./sheet.ts";

/** One figure, or one entry of a dated one, as its row shows it. */
export interface FigureRow {
  readonly path: string;
  readonly name: string;
  readonly value: CellValue;
  readonly low: CellValue;
  readonly high: CellValue;
  readonly unit: string;
  /** The bounds are written with their unit, and go on so. */
  readonly boundsHaveUnit: boolean;
  readonly evidence: Evidence | "";
  readonly source: string;
  readonly place: string;
  readonly note: string;
  readonly used: string;
}

/** Every figure of a workspace in the order of its text's sections; what several names share stands once. */
export function figureRows(workspace: Workspace, language: Language): readonly FigureRow[] {
  const used = usersOf(workspace);
  const rows = new Map<string, FigureRow>();
  for (const { figure } of eachFigure(workspace)) {
    const name = figureTitle(workspace, figure, language);
    for (const plain of entriesOf(figure)) {
      if (rows.has(plain.path)) continue;
      const users = used.get(figure.path) ?? [];
      rows.set(plain.path, { ...rowOf(plain, language), name, used: users.join("; ") });
    }
  }
  return [...rows.values()];
}

function entriesOf(figure: Figure): readonly (StatedFigure | UnpublishedFigure)[] {
  return isDated(figure) ? figure.entries.map((entry) => entry.figure) : [figure];
}

function rowOf(
  figure: StatedFigure | UnpublishedFigure,
  language: Language,
): Omit<FigureRow, "name" | "used"> {
  const { path, source } = figure;
  const common = {
    path,
    source: source?.id ?? "",
    place: source?.place ?? "",
    note: ownWords(figure.note, language),
  };
  if (figure.kind === "unpublished") return { ...common, ...unpublishedParts(figure) };
  return { ...common, ...statedParts(figure), evidence: figure.evidence ?? "" };
}

type ValueParts = Pick<FigureRow, "value" | "low" | "high" | "unit" | "boundsHaveUnit">;

/** A number and its unit apart, as the text writes them; a formula as its text. */
function statedParts({ expression, text, bounds }: StatedFigure): ValueParts {
  const number = expression.kind === "number" ? expression : undefined;
  const unit = number?.unit?.text ?? "";
  return {
    value: number?.value ?? text,
    low: boundCell(bounds?.low.text, unit),
    high: boundCell(bounds?.high.text, unit),
    unit,
    boundsHaveUnit: unit !== "" && (bounds?.high.text.endsWith(unit) ?? false),
  };
}

/** A bound that is a bare number, or one in the unit of the value, is a number. */
function boundCell(text: string | undefined, unit: string): CellValue {
  if (text === undefined) return undefined;
  const bare = unit !== "" && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
  return /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(bare) ? Number(bare) : text;
}

/** What is assumed meanwhile stands in the same cell: it is no number of the plan. */
function unpublishedParts({ assume }: UnpublishedFigure): ValueParts & Pick<FigureRow, "evidence"> {
  const parts = assume && statedParts(assume);
  const range = assume?.bounds ? ` (${assume.bounds.low.text}..${assume.bounds.high.text})` : "";
  return {
    value: assume === undefined ? "unpublished" : `unpublished assume ${assume.text}${range}`,
    low: undefined,
    high: undefined,
    unit: parts?.unit ?? "",
    boundsHaveUnit: false,
    evidence: "",
  };
}

/** Words the reader of this language may change: not those that only stand in for them. */
function ownWords(text: LocalText | undefined, language: Language): string {
  return text?.[language] ?? text?.plain ?? "";
}

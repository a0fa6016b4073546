import { findUnit, isEvidence, sameDimension } from "../../core/index.ts";
import type { FigureChange, PlainFigure } from "../../format/index.ts";
import { type EditWords, editWords, formatUnit } from "../../sentences/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import { readTyped, readUnit, type Typed } from "../read-typed.ts";

/** What stands in the fields of the form. */
export interface Draft {
  readonly value: string;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  readonly evidence: string;
  readonly source: string;
  readonly place: string;
  readonly note: string;
}
export type Field = keyof Draft;

/** What is wrong, by the field it stands at. */
export type Problems = Partial<Readonly<Record<Field, string>>>;

/** What a reading of the fields needs to know of the figure. */
export interface Ground {
  readonly path: string;
  readonly figure: PlainFigure;
  /** Its unit now, and those it may be given in instead; empty where nobody knows its dimension. */
  readonly unit: string;
  readonly offered: readonly string[];
  readonly language: Language;
}

/** The form as it opens: the present number in the reader's own marks, as my estimate, said by nobody else. */
export function draftOf({ figure, unit, language }: Ground): Draft {
  const stated = figure.kind === "stated" ? figure : undefined;
  const number = stated?.expression.kind === "number" ? stated.expression.value : undefined;
  const bound = (side: "low" | "high"): string => {
    const expression = stated?.[side];
    return expression?.kind === "number" && expression.unit?.text !== undefined
      ? expression.unit.text === unit
        ? typed(expression.value, language)
        : ""
      : expression?.kind === "number"
        ? typed(expression.value, language)
        : "";
  };
  return {
    value: number === undefined ? "" : typed(number, language),
    unit: unit === "" ? "1" : unit,
    low: bound("low"),
    high: bound("high"),
    evidence: "assumed",
    source: "",
    place: "",
    note: "",
  };
}

/** A number as it is typed: without blanks between thousands. */
function typed(value: number, language: Language): string {
  return language === "en" ? String(value) : String(value).replace(".", ",");
}

/** The change the fields ask for, or what is wrong with them in words. */
export function readDraft(
  draft: Draft,
  ground: Ground,
): { readonly change?: FigureChange; readonly problems: Problems } {
  const words = editWords[ground.language];
  const numbers = readNumbers(draft, ground);
  const problems: Problems = {
    ...sourceProblems(draft, words),
    ...rangeProblems(numbers, words),
    ...numberProblems(draft, numbers, ground),
  };
  const { value } = numbers;
  if (Object.keys(problems).length > 0 || value.kind !== "number") return { problems };
  const unit = unitOf(draft, value, ground);
  const bounds = boundsOf(numbers, ground);
  const note = draft.note.trim();
  const { evidence, source } = draft;
  return {
    problems,
    change: {
      path: ground.path,
      value: unit === "1" ? value.text : `${value.text} ${unit}`,
      ...bounds,
      evidence,
      source,
      place: source === "" ? "" : draft.place.trim(),
      ...(note === "" ? {} : { note }),
    },
  };
}

interface Numbers {
  readonly value: Typed;
  readonly low: Typed;
  readonly high: Typed;
}

function readNumbers({ value, low, high }: Draft, { language }: Ground): Numbers {
  return {
    value: readTyped(value, language),
    low: readTyped(low, language),
    high: readTyped(high, language),
  };
}

function numberProblems(draft: Draft, numbers: Numbers, ground: Ground): Problems {
  const { problem } = editWords[ground.language];
  const found: { value?: string; low?: string; high?: string } = {};
  for (const field of ["value", "low", "high"] as const) {
    const read = numbers[field];
    if (read.kind === "letters") found[field] = problem.notNumber(draft[field].trim());
    const unit = read.kind === "number" ? unitProblem(read.unit, ground) : undefined;
    if (unit !== undefined) found[field] = unit;
  }
  if (numbers.value.kind === "empty") found.value = problem.empty;
  return found;
}

/** A unit typed after the number: none there is, or one of something else. */
function unitProblem(given: string, { unit, offered, language }: Ground): string | undefined {
  if (given === "") return undefined;
  const { problem } = editWords[language];
  const [read, own] = [readUnit(given, offered, language), findUnit(unit === "" ? "1" : unit)];
  if (read === undefined) return problem.noSuchUnit(given);
  if (own === undefined || sameDimension(read.dimension, own.dimension)) return undefined;
  return problem.otherUnit(given, formatUnit(unit, language) || "%");
}

function unitOf(draft: Draft, value: Typed, { offered, language }: Ground): string {
  const typedUnit = value.kind === "number" ? value.unit : "";
  return (
    (typedUnit === "" ? undefined : readUnit(typedUnit, offered, language)?.text) ?? draft.unit
  );
}

function rangeProblems({ value, low, high }: Numbers, { problem }: EditWords): Problems {
  if (low.kind === "empty" && high.kind === "empty") return {};
  if (low.kind === "empty") return { low: problem.oneBound };
  if (high.kind === "empty") return { high: problem.oneBound };
  if (low.kind !== "number" || high.kind !== "number") return {};
  if (low.value > high.value) return { low: problem.lowAboveHigh };
  if (value.kind !== "number") return {};
  return value.value < low.value || value.value > high.value ? { value: problem.outside } : {};
}

function sourceProblems({ evidence, source, place }: Draft, { problem }: EditWords): Problems {
  const own = evidence === "assumed" || evidence === "remembered";
  return {
    ...(isEvidence(evidence) && !own && source === "" ? { source: problem.needsSource } : {}),
    ...(source === "" && place.trim() !== "" ? { place: problem.placeNeedsSource } : {}),
  };
}

/** Both bounds, or none where there were some; a figure that never had any says nothing of them. */
function boundsOf({ low, high }: Numbers, { figure }: Ground): Pick<FigureChange, "low" | "high"> {
  if (low.kind === "number" && high.kind === "number") return { low: low.text, high: high.text };
  return figure.kind === "stated" && figure.low !== undefined ? { low: "", high: "" } : {};
}

/** The change that makes a figure say again what the original says of it. */
export function changeBack(
  original: PlainFigure,
  now: PlainFigure,
  language: Language,
): FigureChange {
  const { path, source } = original;
  const from = { source: source?.id ?? "", place: source?.place ?? "" };
  if (original.kind === "unpublished") return { path, value: "unpublished", ...from };
  const { bounds } = original;
  const had = now.kind === "stated" && now.bounds !== undefined;
  const range =
    bounds === undefined
      ? had
        ? { low: "", high: "" }
        : {}
      : { low: bounds.low.text, high: bounds.high.text };
  const [before, after] = [original.note, now.note].map(
    (note) => note && wordsIn(note, language).text,
  );
  const note = before === after ? {} : { note: before ?? "" };
  return {
    path,
    value: original.text,
    ...range,
    evidence: original.evidence ?? "",
    ...from,
    ...note,
  };
}

import {
  findUnit,
  type Issue,
  issue,
  likelyName,
  ONE,
  type Place,
  parseFigureText,
  placeWithin,
  problemIssue,
} from "../core/index.ts";
import type { StatedFigure, Workspace } from "../workspace/index.ts";

/** So much of a stream, as someone asked for it on the command line. */
export interface AskedAmount {
  readonly stream: string;
  readonly figure: StatedFigure;
}

/** Reads `1 GW/yr wafers` or `10 000 t quartz` as a line of the gate; issues point into the argument. */
export function readAmount(
  argument: string,
  text: string,
  side: "enters" | "leaves",
  workspace: Workspace,
): AskedAmount | { readonly issues: readonly Issue[] } {
  const whole = { file: argument, line: 1, column: 1, length: Math.max(1, [...text].length) };
  const parts = splitStream(text, workspace);
  if (parts === undefined) {
    return {
      issues: [
        issue("figure-syntax", whole, { problem: "value", given: text, likely: `1 t/yr ${text}` }),
      ],
    };
  }
  const { amount, word, from, stream } = parts;
  if (stream === undefined)
    return { issues: [unknownStream(word, placeOf(whole, from, word), workspace)] };
  const at = placeOf(whole, 0, amount);
  const read = parseFigureText(amount);
  if ("problem" in read) return { issues: [problemIssue(read.problem, amount, at)] };
  if (!("stated" in read)) {
    return { issues: [issue("figure-syntax", at, { problem: "value", given: amount })] };
  }
  const { value } = read.stated;
  return {
    stream,
    figure: {
      kind: "stated",
      path: `${side}.${stream}`,
      at,
      also: [],
      text: value.text,
      expression: value.expression,
      valueAt: at,
      valueFrom: value.from,
      evidence: "assumed",
    },
  };
}

function placeOf(whole: Place, from: number, text: string): Place {
  return placeWithin(whole, from, from + Math.max(1, [...text].length));
}

interface Parts {
  readonly amount: string;
  readonly word: string;
  /** Letters before the word. */
  readonly from: number;
  readonly stream: string | undefined;
}

/** The longest end of the text that names a stream, by its id or as people call it; else the last word. */
function splitStream(text: string, workspace: Workspace): Parts | undefined {
  const breaks = [...text.matchAll(/\s+/g)].filter(({ index }) => index > 0);
  const parts = breaks.map(({ 0: blank, index }) => ({
    amount: text.slice(0, index).replace(/\s+of$/, ""),
    word: text.slice(index + blank.length).trim(),
    from: [...text.slice(0, index + blank.length)].length,
  }));
  const written = parts.filter(({ word }) => word !== "");
  for (const part of written) {
    const stream = findStream(part.word, workspace);
    if (stream !== undefined) return { ...part, stream };
  }
  const last = written.at(-1);
  return last && { ...last, stream: undefined };
}

function findStream(word: string, { streams }: Workspace): string | undefined {
  if (streams.has(word)) return word;
  const asked = word.toLowerCase();
  for (const { id, name } of streams.values()) {
    const names = [name.plain, name.kk, name.ru, name.en];
    if (names.some((known) => known?.toLowerCase() === asked)) return id;
  }
  return undefined;
}

function unknownStream(word: string, at: Place, { streams }: Workspace): Issue {
  const names = [...streams.values()].flatMap(({ id, name }) => [id, name.kk, name.ru, name.en]);
  const likely = likelyName(
    word,
    names.filter((name) => name !== undefined),
  );
  const facts = { kind: "stream", name: word } as const;
  return issue("unknown-name", at, likely === undefined ? facts : { ...facts, likely });
}

/** The same amount in each year: what is written without a rate is meant to be used up in the year asked about. */
export function eachYear(figure: StatedFigure): StatedFigure {
  const { from, to } = figure.expression;
  const year = { kind: "number", value: 1, unit: findUnit("yr") ?? ONE, from, to } as const;
  const expression = {
    kind: "operation",
    operator: "/",
    left: figure.expression,
    right: year,
    from,
    to,
  } as const;
  return { ...figure, expression };
}

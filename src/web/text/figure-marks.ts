import { type EditorState, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { parseFigureText } from "../../core/index.ts";
import { type KeyAt, scanYaml, type ValueAt } from "./scan-yaml.ts";
import { standingsAt } from "./standing.ts";

/** A stretch of the text and what it is: `value`, `unit`, `source`, … */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly part: string;
}

/** A file longer than this is not worth colours at every keystroke. */
const MOST_LETTERS = 300_000;

/** Keys of the language, names people gave, and the parts of every figure in one line, in order. */
export function partsOf(text: string): readonly Part[] {
  if (text.length > MOST_LETTERS) return [];
  const { keys, values } = scanYaml(text);
  const parts = [...keys.map(partOfKey), ...values.flatMap((value) => partsOfValue(text, value))];
  return parts.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
}

function partOfKey({ path, key, from, to }: KeyAt): Part {
  if (path.length === 0) return { from, to, part: "section" };
  const own = standingsAt(path).some(
    ({ shape }) => shape.kind === "by name" || shape.kind === "lines",
  );
  return { from, to, part: own && !isLanguage(path, key) ? "name" : "key" };
}

function isLanguage(path: readonly string[], key: string): boolean {
  return /^(kk|ru|en)$/.test(key) && standingsAt(path).some(({ shape }) => shape.kind === "words");
}

function partsOfValue(text: string, { path, from, to }: ValueAt): readonly Part[] {
  const standings = standingsAt(path);
  const figure = standings.some(
    ({ shape, block, key }) =>
      shape.kind === "figure" ||
      (block === "figure" && ["value", "low", "high", "assume"].includes(key)),
  );
  const written = text.slice(from, to);
  if (figure) return partsOfFigure(written, from);
  const last = path.at(-1);
  if (last === "unpublished") return [];
  if (last === "source") {
    const id = /^\S+/.exec(written)?.[0] ?? "";
    return [
      { from, to: from + id.length, part: "source" },
      { from: from + id.length, to, part: "place" },
    ];
  }
  return [];
}

/** `2.7 t (2.5..2.9) measured @ LOG row 31`, part by part; nothing of what does not read. */
function partsOfFigure(written: string, at: number): readonly Part[] {
  const read = parseFigureText(written);
  const part = (name: string, one: { from: number; to: number } | undefined): readonly Part[] =>
    one === undefined ? [] : [{ from: at + one.from, to: at + one.to, part: name }];
  if ("problem" in read) return [];
  const { source } = "stated" in read ? read.stated : read.unpublished;
  const behind = [...part("source", source), ...part("place", source?.place)];
  if ("unpublished" in read) return [...part("unpublished", read.unpublished.word), ...behind];
  const { value, low, high, evidence } = read.stated;
  const range =
    low === undefined || high === undefined ? undefined : { from: value.to, to: high.to + 1 };
  return [
    ...valueParts(written, at, value),
    ...part("range", range),
    ...part("evidence", evidence),
    ...behind,
  ];
}

const NUMBER = /^[\d.\s]*\d(?:\.\d+)?(?:e[-+]?\d+)?(?![\d])/;

/** A plain number and its unit; a formula stays whole. */
function valueParts(
  written: string,
  at: number,
  value: { readonly from: number; readonly to: number },
): readonly Part[] {
  const text = written.slice(value.from, value.to);
  const number = NUMBER.exec(text)?.[0] ?? "";
  const rest = text.slice(number.length);
  const [from, to] = [at + value.from, at + value.to];
  if (number === "" || /[\s(*+^]\S*\s/.test(rest.trimStart()) || /[(+^]| [*/-] /.test(rest))
    return [];
  return [
    { from, to: from + number.length, part: "value" },
    { from: from + number.length, to, part: "unit" },
  ];
}

const MARKS = new Map<string, Decoration>();

function markOf(part: string): Decoration {
  const known = MARKS.get(part) ?? Decoration.mark({ class: `part-${part}` });
  MARKS.set(part, known);
  return known;
}

/** A line that wraps goes on a little deeper than it begins; indents deeper than this wrap as this one. */
export const DEEPEST_WRAP = 24;

function wrapOf(text: string): Decoration {
  const depth = Math.min(DEEPEST_WRAP, text.length - text.trimStart().length);
  const name = `wrap-${depth - (depth % 2)}`;
  const known = MARKS.get(name) ?? Decoration.line({ class: name });
  MARKS.set(name, known);
  return known;
}

function decorate({ doc }: EditorState): DecorationSet {
  if (doc.length > MOST_LETTERS) return Decoration.none;
  const marks = partsOf(doc.toString()).map(({ from, to, part }) => markOf(part).range(from, to));
  const lines = Array.from({ length: doc.lines }, (_, i) => {
    const { from, text } = doc.line(i + 1);
    return wrapOf(text).range(from);
  });
  return Decoration.set([...lines, ...marks], true);
}

/** Tells the parts of figures apart by class; the theme gives them their ink. */
export const figureMarks = StateField.define<DecorationSet>({
  create: decorate,
  update: (marks, { docChanged, state }) => (docChanged ? decorate(state) : marks),
  provide: (field) => EditorView.decorations.from(field),
});

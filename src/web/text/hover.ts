import type { EditorState } from "@codemirror/state";
import { hoverTooltip, type Tooltip } from "@codemirror/view";
import {
  evidenceWord,
  formatReadable,
  formatReadableRange,
  lookedWords,
} from "../../sentences/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import { type LocalText, wordsIn } from "../../workspace/index.ts";
import { type Named, wordAt } from "./declared.ts";
import { type Desk, nameOf } from "./desk.ts";
import { button, element } from "./diagnostics.ts";
import { stretchOf } from "./offsets.ts";

export interface NameActions {
  readonly goTo: (name: Named) => void;
  readonly usages: (id: string) => void;
}

/** Over a figure: its value, range, evidence, source. Over a name: what it is, and the ways to it. */
export function hoverInfo(desk: () => Desk, actions: NameActions) {
  return hoverTooltip((view, offset): Tooltip | null => {
    const now = desk();
    const card = cardAt(view.state, offset, now);
    const name = nameAt(view.state, offset, now);
    if (card === undefined && name === undefined) return null;
    const at = name?.at ??
      (card && stretchOf(view.state.doc, card.at)) ?? { from: offset, to: offset };
    const create = () => {
      const dom = element("div", "hover-info");
      if (name !== undefined) dom.append(nameNode(name.named, now, actions));
      else if (card !== undefined) dom.append(...cardNodes(card, now));
      return { dom };
    };
    return { pos: at.from, end: at.to, above: true, create };
  });
}

/** The figure whose characters hold an offset: of the plan as it was read last. */
export function cardAt(state: EditorState, offset: number, desk: Desk): FigureCard | undefined {
  const { number, text, from } = state.doc.lineAt(offset);
  const column = [...text.slice(0, offset - from)].length + 1;
  const holds = ({ at }: FigureCard) =>
    at.file === desk.file &&
    at.line === number &&
    at.column <= column &&
    column < at.column + at.length;
  return desk.cards().find(holds);
}

/** The name an offset stands on, and where it is given; the figure's own text is not searched for words of prose. */
export function nameAt(
  state: EditorState,
  offset: number,
  { names, file }: Pick<Desk, "names" | "file">,
): { readonly named: Named; readonly at: { from: number; to: number } } | undefined {
  const at = wordAt(state.doc.toString(), offset);
  if (at === undefined) return undefined;
  const same = names.filter(({ id }) => id === at.word);
  const here = same.find((one) => one.file === file && one.from === at.from);
  const named = here ?? same.find(({ within }) => within === undefined) ?? same[0];
  return named === undefined ? undefined : { named, at };
}

function nameNode(named: Named, desk: Desk, actions: NameActions): HTMLElement {
  const { names } = desk.words;
  const node = element("div");
  const name = nameOf(desk.plan, named.kind, named.id);
  const head = element("p");
  head.append(element("strong", "", (name && textIn(name, desk)) || named.id));
  const kind = element(
    "p",
    "hover-kind",
    `${names.kinds[named.kind] ?? ""} ${named.id} · ${named.file}`,
  );
  node.append(head, kind);
  const card = desk.cards().find(({ path }) => path === `where.${named.id}`);
  if (named.kind === "figure" && card !== undefined) node.append(...cardNodes(card, desk).slice(1));
  node.append(
    button(names.goTo, () => actions.goTo(named)),
    button(names.usages, () => actions.usages(named.id)),
  );
  return node;
}

export function textIn(text: LocalText, { language }: Desk): string {
  return wordsIn(text, language).text;
}

function cardNodes(card: FigureCard, desk: Desk): readonly HTMLElement[] {
  const { what, value, facts } = toldOf(card, desk);
  const list = element("dl", "hover-facts");
  for (const [head, text] of facts) list.append(element("dt", "", head), element("dd", "", text));
  const known = card.value === undefined ? "hover-unknown" : "hover-value";
  return [element("p", "", what), element("p", known, value), list];
}

/** What a figure says of itself: its name, its value, and how well it is known. */
export function toldOf(card: FigureCard, desk: Desk): Told {
  const { names } = desk.words;
  const rows: readonly (readonly [string, string])[] = [
    [names.range, rangeText(card, desk)],
    [names.evidence, card.evidence === undefined ? "" : evidenceWord(card.evidence, desk.language)],
    [names.source, sourceText(card, desk)],
    [names.looked, card.looked === undefined ? "" : lookedWords(card.looked, desk.language)],
    [names.ask, card.ask === undefined ? "" : textIn(card.ask, desk)],
  ];
  const facts = rows.filter(([, text]) => text !== "");
  return { what: textIn(card.name, desk), value: valueText(card, desk), facts };
}

interface Told {
  readonly what: string;
  readonly value: string;
  readonly facts: readonly (readonly [head: string, text: string])[];
}

/** As many digits as a source states; what is worked out carries four. */
const STATED = { digits: 9 };

function valueText({ value, unit, formula }: FigureCard, { language, words }: Desk): string {
  if (value === undefined) return words.names.unpublished;
  return formatReadable({ value, unit }, language, formula === undefined ? STATED : {});
}

function rangeText({ low, high, unit, formula }: FigureCard, { language }: Desk): string {
  if (low === undefined || high === undefined || low === high) return "";
  return formatReadableRange(low, high, unit, language, formula === undefined ? STATED : {});
}

function sourceText({ source, place }: FigureCard, desk: Desk): string {
  if (source === undefined) return "";
  const title = textIn(source.title, desk) || source.id;
  return place === undefined ? title : `${title}, ${place}`;
}

import { evidenceWord, formatEnds, formatQuantity } from "../sentences/index.ts";
import type { FigureCard, Span } from "../verdict/index.ts";
import type { Desk } from "./desk.ts";
import { EVIDENCE_ORDER } from "./evidence-order.ts";
import { cardsOf } from "./leaning.ts";
import { type Paragraph, paragraph } from "./memo.ts";
import { aside, firstOf, nameOf, say } from "./sheet.ts";

/** What the amounts rest on: how much of it is measured, which norms are ceilings, what is assumed, what is the reader's. */
export function restsPart(desk: Desk, spans: readonly Span[]): readonly Paragraph[] {
  const all = cardsOf(desk, spans);
  const { words } = desk;
  const of = (...kinds: readonly FigureCard["evidence"][]) =>
    all.filter(({ card }) => kinds.includes(card.evidence));
  const told = desk.input.changes === undefined ? undefined : desk.input.mine;
  // What is the reader's own is told below, with what it was.
  const assumed = of("assumed", "remembered").filter(({ path }) => !told?.has(path));
  const norms = of("norm").map(({ card }) => nameOf(desk, card.name));
  return [
    paragraph("head", { text: words.restsOn }),
    paragraph(
      "body",
      say(
        countsOf(
          desk,
          all.map(({ card }) => card),
        ),
      ),
    ),
    ...listed(desk, norms, "norms", words.norms),
    ...listed(
      desk,
      assumed.map((one) => valued(desk, one)),
      "assumed",
      words.assumed,
    ),
    ...minePart(desk, all),
  ];
}

/** `norm 4, compiled 20, assumed 1`. */
function countsOf(desk: Desk, cards: readonly FigureCard[]): string {
  const groups = Map.groupBy(cards, ({ evidence }) => evidence);
  const counts = EVIDENCE_ORDER.flatMap((evidence) => {
    const paths = new Set(groups.get(evidence)?.map(({ path }) => path));
    return paths.size === 0
      ? []
      : [`${evidenceWord(evidence, desk.language)}\u00a0– ${paths.size}`];
  });
  return counts.length === 0 ? desk.words.noFigures : desk.words.figures(counts.join(", "));
}

/** What is the reader's stays longest: each figure with what it was, and all that came or went, in one paragraph. */
function minePart(desk: Desk, all: ReturnType<typeof cardsOf>): readonly Paragraph[] {
  const { changes, mine } = desk.input;
  const own = all.filter(({ path }) => mine?.has(path)).map((one) => valued(desk, one));
  const said = [
    ...mineOf(desk, changes?.figures ?? own, "mine", desk.words.mine),
    ...mineOf(desk, changes?.added ?? [], "added", desk.words.mineAdded),
    ...mineOf(desk, changes?.gone ?? [], "added", desk.words.mineGone),
  ];
  return said.length === 0 ? [] : [paragraph("body", say(said.join(" ")))];
}

function mineOf(
  desk: Desk,
  all: readonly string[],
  what: "mine" | "added",
  sentence: (list: string) => string,
): readonly string[] {
  const whole = [...new Set(all)].flatMap((text) => aside(desk, text, what) ?? []);
  const shown = firstOf(desk, whole, desk.room.mine, what);
  return shown.length === 0 ? [] : [sentence(shown.join("; "))];
}

function listed(
  desk: Desk,
  all: readonly string[],
  what: "norms" | "assumed",
  sentence: (list: string) => string,
): readonly Paragraph[] {
  const names = [...new Set(all)];
  const shown = firstOf(desk, names, desk.room[what], what);
  return shown.length === 0 ? [] : [paragraph("body", say(sentence(shown.join("; "))))];
}

/** `loss of squaring 12% (mine)`. */
function valued(desk: Desk, { path, card }: { path: string; card: FigureCard }): string {
  const mark = desk.input.mine?.has(path) ? ` (${desk.words.mineMark})` : "";
  return `${nameOf(desk, card.name)} ${amountIn(desk, card)}${mark}`;
}

function amountIn(desk: Desk, { value, low, high, unit }: FigureCard): string {
  if (low !== undefined && high !== undefined) return formatEnds(low, high, unit, desk.language);
  if (value === undefined) return desk.page.statement.unpublished;
  return formatQuantity({ value, unit }, desk.language);
}

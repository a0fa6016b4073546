import { evidenceWord, formatEnds, formatQuantity } from "../sentences/index.ts";
import type { FigureCard, Span } from "../verdict/index.ts";
import { type Desk, firstOf, nameOf, say } from "./desk.ts";
import { EVIDENCE_ORDER } from "./evidence-order.ts";
import { cardsOf } from "./leaning.ts";
import { type Paragraph, paragraph } from "./memo.ts";

/** What the amounts rest on: how much of it is measured, which norms are ceilings, what is assumed, what is the reader's. */
export function restsPart(desk: Desk, spans: readonly Span[]): readonly Paragraph[] {
  const all = cardsOf(desk, spans);
  const { words } = desk;
  const mine = all.filter(({ path }) => desk.input.mine?.has(path));
  const of = (...kinds: readonly FigureCard["evidence"][]) =>
    all.filter(({ card }) => kinds.includes(card.evidence));
  const assumed = of("assumed", "remembered");
  const norms = of("norm").map(({ card }) => nameOf(desk, card.name));
  return [
    paragraph("head", { text: words.restsOn }),
    paragraph(
      "body",
      say(
        desk,
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
    ...listed(
      desk,
      mine.map((one) => valued(desk, one)),
      "mine",
      words.mine,
    ),
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

function listed(
  desk: Desk,
  all: readonly string[],
  what: "norms" | "assumed" | "mine",
  sentence: (list: string) => string,
): readonly Paragraph[] {
  const names = [...new Set(all)];
  if (names.length === 0) return [];
  const most = what === "mine" ? desk.room.assumed : desk.room[what];
  return [paragraph("body", say(desk, sentence(firstOf(desk, names, most, what).join("; "))))];
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

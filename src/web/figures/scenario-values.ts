import type { FigureCard } from "../../verdict/index.ts";
import type { LocalText, Plan } from "../../workspace/index.ts";

/** What a scenario puts in the place of a figure. */
export interface ScenarioValue {
  readonly id: string;
  readonly name: LocalText;
  readonly card: FigureCard;
}

/** Where a scenario's own line says the figure, in the order of the scenarios; `cards` are those of `figureCards`. */
export function scenarioValues(
  { scenarios }: Plan,
  cards: ReadonlyMap<string, FigureCard>,
  own: FigureCard,
): readonly ScenarioValue[] {
  return [...scenarios.values()].flatMap(({ id, name }) => {
    const card = cards.get(`${id}|${own.path}`);
    return card === undefined || sameLine(card, own) ? [] : [{ id, name, card }];
  });
}

function sameLine({ at: a }: FigureCard, { at: b }: FigureCard): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

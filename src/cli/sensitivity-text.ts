import { chiefEffect, type Effect, type ToldSensitivity, titleOfPath } from "../actions/index.ts";
import {
  effectText,
  figuresWords,
  formatQuantity,
  formatReadableRange,
  plainText,
  turningSentence,
  verdictNames,
} from "../sentences/index.ts";
import { paint } from "./paint.ts";
import { naturalWidths, type Row, tableLines } from "./table.ts";
import { headed, said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** As many digits as a source states. */
const STATED = { digits: 9 };

/** Figures from the one that moves most: its published range, what it moves most, and where a balance turns. */
export function sensitivityText(
  { plan, moves }: ToldSensitivity,
  { language, columns }: Pick<Terminal, "language" | "columns">,
): string {
  const { base } = plan;
  const words = figuresWords[language];
  const names = verdictNames(base, language);
  const where = ({ what, case: { scenario } }: Effect): string =>
    [base.scopes.get(what.scope ?? "")?.name, plan.scenarios.get(scenario ?? "")?.name]
      .flatMap((name) => (name === undefined ? [] : [said(name, language)]))
      .join("; ");
  const rows = moves.flatMap((one): readonly Row[] => {
    const chief = chiefEffect(one);
    if (chief === undefined) return [];
    const turns = chief.turning && turningSentence(chief.turning, language, chief.what.balance);
    return [
      [
        { text: titleOfPath(base, one.path, language) },
        { text: figureText(chief, language), right: true },
        { text: turns === undefined ? effectText(chief, language, names) : plainText(turns) },
        { text: where(chief) },
      ],
    ];
  });
  const { name, value, moves: head } = words.columns;
  const titles: Row = [name, value, head].map((text) => ({ text, styles: ["bold"] as const }));
  const all = rows.length === 0 ? [] : [titles, ...rows];
  return [
    ...wrap(headed(said(base.name, language)), columns).map((line) => paint(line, "bold")),
    ...(rows.length === 0 ? wrap(headed(words.moves.nothing), columns) : []),
    ...tableLines(all, naturalWidths(all, columns)),
    "",
    ...wrap(words.moves.explained, columns),
  ].join("\n");
}

/** The figure as the case states it that moves most, and how far what is published goes. */
function figureText({ figure }: Effect, language: Terminal["language"]): string {
  const { value, unit, low, high } = figure;
  const own = formatQuantity({ value, unit }, language, STATED);
  if (low === undefined || high === undefined) return own;
  return `${own} (${formatReadableRange(low, high, unit, language, STATED)})`;
}

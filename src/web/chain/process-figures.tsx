import { memo, type ReactElement, useMemo } from "react";
import type { DrawnChain } from "../../questions/index.ts";
import { chainWords, formatNumber, formatQuantity, lookedWords } from "../../sentences/index.ts";
import { type FigureCard, figureCards } from "../../verdict/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { convertUnit } from "./convert-unit.ts";
import { FigureSaid } from "./figure-said.tsx";
import { TextPlace } from "./text-place.tsx";

interface FiguresProps {
  readonly view: View;
  readonly chain: DrawnChain;
  /** As the text names it. */
  readonly process: string;
}

/** Every figure of a process: its value, what is published of it, and where in the text it stands. */
export const ProcessFigures = memo(FiguresShown);

function FiguresShown({ view, chain, process }: FiguresProps): ReactElement {
  const cards = useCards(view, chain);
  const own = [...cards.values()].filter(({ path }) => path.startsWith(`processes.${process}.`));
  const nameOf = (card: FigureCard) => figureNamed(card, process, chain, view.language);
  const first = chain.question.workspace.processes.get(process)?.at;
  return (
    <>
      <div className="panel-figures">
        {own.map((card) => (
          <FigureRow key={card.path} card={card} name={nameOf(card)} view={view} />
        ))}
      </div>
      {first !== undefined && <TextPlace view={view} at={first} />}
    </>
  );
}

/** Inside the panel of a process its name need not be said with every line. */
function figureNamed(
  { path, name }: FigureCard,
  process: string,
  { question: { workspace } }: DrawnChain,
  language: Language,
): string {
  const own = wordsIn(name, language).text ?? path;
  const known = workspace.processes.get(process);
  const title = (known && wordsIn(known.name, language).text) || process;
  if (own === title && known !== undefined) {
    const stream = workspace.streams.get(known.run.stream);
    return (stream && wordsIn(stream.name, language).text) || known.run.stream;
  }
  return own.endsWith(`: ${title}`) ? own.slice(0, -title.length - 2) : own;
}

/** Cards of the scenario asked about, by path. */
export function useCards(view: View, chain: DrawnChain): ReadonlyMap<string, FigureCard> {
  const { plan } = view.opened;
  const { question } = chain;
  return useMemo(() => {
    const found = [...(plan?.scenarios.values() ?? [])].find(
      ({ workspace }) => workspace === question.workspace,
    );
    const all = plan === undefined ? [] : [...figureCards(plan, question.period)];
    const head = `${found?.id ?? ""}|`;
    return new Map(
      all.flatMap(([key, card]) =>
        key.startsWith(head) ? [[key.slice(head.length), card] as const] : [],
      ),
    );
  }, [plan, question]);
}

interface RowProps {
  readonly card: FigureCard;
  readonly name: string;
  readonly view: View;
}

/** Opens to all that is said of it: every source with its value, why one was chosen, and its line in the text. */
function FigureRow({ card, name, view }: RowProps): ReactElement {
  const { language } = view;
  const words = chainWords[language];
  const { value, unit, looked } = card;
  const others = othersOf(card);
  return (
    <details className="panel-figure">
      <summary>
        <span>{name}</span>
        <span className={value === undefined ? "unknown" : undefined}>
          {value === undefined ? words.unpublished : formatQuantity({ value, unit }, language)}
        </span>
        <span className="small panel-range">
          {value === undefined
            ? looked && `${words.looked} ${lookedWords(looked, language)}`
            : publishedText(card, others, language)}
        </span>
        {value !== undefined && <FigureBar card={card} others={others} />}
      </summary>
      <FigureSaid card={card} view={view} />
    </details>
  );
}

function othersOf(card: FigureCard): readonly Other[] {
  return card.also.flatMap((one) => {
    const same = convertUnit(one.value, one.unit, card.unit);
    return same === undefined ? [] : [{ value: same, source: one.source?.id ?? "" }];
  });
}

interface Other {
  readonly value: number;
  readonly source: string;
}

function endsOf(card: FigureCard, others: readonly Other[]): readonly [number, number] {
  const all = [card.value, card.low, card.high, ...others.map(({ value }) => value)].filter(
    (one) => one !== undefined,
  );
  return [Math.min(...all), Math.max(...all)];
}

function publishedText(card: FigureCard, others: readonly Other[], language: Language): string {
  const [low, high] = endsOf(card, others);
  const source = card.source === undefined ? [] : [card.source.id];
  const number = (value: number) => formatNumber(value, language);
  const range = high > low ? [`${number(low)}–${number(high)}`] : [];
  return [...range, ...source].join("; ");
}

const BAR = 72;

/** A dot at the value on what is published; two dots and no line where two sources disagree. */
function FigureBar({
  card,
  others,
}: {
  readonly card: FigureCard;
  readonly others: readonly Other[];
}): ReactElement | null {
  const [low, high] = endsOf(card, others);
  const { value } = card;
  if (value === undefined || !(high > low)) return null;
  const x = (at: number) => 6 + ((at - low) / (high - low)) * (BAR - 12);
  const two = others.length === 1 && card.low === undefined;
  return (
    <span className="panel-bar">
      <svg width={BAR} height="14" aria-hidden="true">
        <line className="bar-thin" x1="0" x2={BAR} y1="7" y2="7" />
        {!two && <line className="bar-thick" x1={x(low)} x2={x(high)} y1="7" y2="7" />}
        {two &&
          others.map((one) => (
            <circle key={one.source} className="bar-other" cx={x(one.value)} cy="7" r="4" />
          ))}
        <circle className="bar-own" cx={x(value)} cy="7" r="5" />
      </svg>
    </span>
  );
}

import type { ReactElement } from "react";
import { balanceWord, evidenceWord } from "../sentences/index.ts";
import type { FigureCard } from "../verdict/index.ts";
import { LANGUAGES, type Language, type LocalText, wordsIn } from "../workspace/index.ts";
import { CardFigure, cardText } from "./figure.tsx";
import { LocalWords, plainWords } from "./local-words.tsx";
import { Looked } from "./looked.tsx";
import { Opened, OpenedRow } from "./opened.tsx";
import { baseOf, cardOf, dayText, type Page, streamName } from "./page.ts";
import { CitedSource } from "./source-words.tsx";
import { ValueStrip } from "./value-strip.tsx";

/** More than these say no more: the rest stands in the file. */
const MOST_OTHERS = 12;

/** An opened figure of the text: who states it, where, what others say, and why this one was chosen. */
export function CardPopover({ page, card }: { page: Page; card: FigureCard }): ReactElement {
  const { file, line, column } = card.at;
  const place = `${file}:${line}:${column}`;
  return (
    <Opened
      page={page}
      value={cardText(page, card)}
      what={
        <>
          <LocalWords page={page} text={cardName(page, card)} head />
          {lotOf(page, card)}
        </>
      }
      at={card.at}
      path={card.path}
      {...(card.value === undefined ? {} : { citation: citationOf(page, card, place) })}
    >
      <dl className="facts opened-facts">
        <EvidenceRows page={page} card={card} />
        <UnpublishedRows page={page} card={card} />
        <UsedRows page={page} card={card} />
      </dl>
      <ValueStrip page={page} card={card} />
      <dl className="facts opened-facts">
        <OtherRows page={page} card={card} />
        {card.note && (
          <OpenedRow name={page.words.figure.note}>
            <LocalWords page={page} text={card.note} />
          </OpenedRow>
        )}
      </dl>
    </Opened>
  );
}

/** Its own name; a nameplate that has none is called what it is, a figure beside others after its plant. */
export function cardName(page: Page, card: FigureCard): LocalText {
  const compared = page.input.verdict.comparables.find(({ value }) => value.path === card.path);
  if (compared)
    return namedBy(compared.plant, (language) => balanceWord(compared.balance, language));
  const nameless = card.path.endsWith(".nameplate") && card.name.plain !== undefined;
  return nameless ? { plain: page.words.figure.nameplate } : card.name;
}

/** `Money: the plant of …`, in each language the plant is named in. */
function namedBy(plant: LocalText, head: (language: Language) => string): LocalText {
  const named = LANGUAGES.map((language) => {
    const { text } = wordsIn(plant, language);
    return [language, `${head(language)}: ${text}`] as const;
  });
  return Object.fromEntries(named);
}

/** The lot of a recipe, and a line that takes as much as the lot, say nothing of their own: `1 t`. */
export function isLot(page: Page, { path, formula, value }: FigureCard): boolean {
  const [, id] = /^processes\.([^.]+)\./.exec(path) ?? [];
  const run = id === undefined ? undefined : baseOf(page).processes.get(id)?.run;
  return run !== undefined && formula === undefined && (value === 1 || run.amount?.path === path);
}

/** What a line of a recipe is per: `, per 1 t of polysilicon`. */
function lotOf(page: Page, { path }: FigureCard): string {
  const [, id] = /^processes\.([^.]+)\.(?:takes|gives|loses|emits)\./.exec(path) ?? [];
  const run = id === undefined ? undefined : baseOf(page).processes.get(id)?.run;
  const lot = run?.amount && cardOf(page, run.amount.path);
  if (run === undefined || lot === undefined) return "";
  const stream = plainWords(page, streamName(page, run.stream));
  return `, ${page.words.figure.perLot(cardText(page, lot), stream)}`;
}

interface RowsProps {
  readonly page: Page;
  readonly card: FigureCard;
}

function EvidenceRows({ page, card }: RowsProps): ReactElement {
  const words = page.words.figure;
  return (
    <>
      {card.evidence && (
        <OpenedRow name={words.evidence}>
          {evidenceWord(card.evidence, page.language)}
          {card.formula && (
            <>
              : <span className="mono">{card.formula}</span>
            </>
          )}
        </OpenedRow>
      )}
      {card.source && (
        <OpenedRow name={words.source}>
          <CitedSource page={page} source={card.source} />
        </OpenedRow>
      )}
      {card.place && <OpenedRow name={words.place}>{card.place}</OpenedRow>}
    </>
  );
}

function UnpublishedRows({ page, card }: RowsProps): ReactElement {
  return (
    <>
      {card.looked && (
        <OpenedRow name={page.words.figure.looked}>
          <Looked page={page} text={card.looked} />
        </OpenedRow>
      )}
      {card.ask && (
        <OpenedRow name={page.words.figure.ask}>
          <LocalWords page={page} text={card.ask} />
        </OpenedRow>
      )}
    </>
  );
}

/** The figures its formula uses, each a button of its own. */
function UsedRows({ page, card }: RowsProps): ReactElement | null {
  const used = card.uses.flatMap((path) => cardOf(page, path) ?? []);
  if (used.length === 0) return null;
  return (
    <OpenedRow name={page.words.figure.restsOn}>
      <RestList page={page} cards={used} />
    </OpenedRow>
  );
}

/** Figures by name, each opening in its turn. */
export function RestList({ page, cards }: { page: Page; cards: readonly FigureCard[] }) {
  return (
    <ul className="rests">
      {cards.map((card) => (
        <li key={card.path}>
          <LocalWords page={page} text={cardName(page, card)} />{" "}
          <CardFigure page={page} card={card} />
          {card.value !== undefined && card.evidence && (
            <span className="opened-place"> ({evidenceWord(card.evidence, page.language)})</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function OtherRows({ page, card }: RowsProps): ReactElement | null {
  if (card.also.length === 0) return null;
  return (
    <>
      <OpenedRow name={page.words.figure.others}>
        <ul>
          {card.also.slice(0, MOST_OTHERS).map((other) => (
            <li key={`${other.path} ${other.at.line}:${other.at.column}`}>
              {cardText(page, other)}
              {other.source && <>, {sourceShort(page, other)}</>}
              {other.place && <span className="opened-place"> {other.place}</span>}
            </li>
          ))}
        </ul>
      </OpenedRow>
      {card.because && (
        <OpenedRow name={page.words.figure.because}>
          <LocalWords page={page} text={card.because} />
        </OpenedRow>
      )}
    </>
  );
}

function sourceShort(page: Page, card: FigureCard): string {
  const source = card.source;
  return source ? (source.publisher ?? wordsIn(source.title, page.language).text) : "";
}

/** The number with its citation, as it is copied. */
function citationOf(page: Page, card: FigureCard, place: string): string {
  const { source } = card;
  const title = source && [
    wordsIn(source.title, page.language).text,
    source.publisher,
    source.edition,
    source.date && dayText(page, source.date),
    card.place,
    source.where,
  ];
  const name = plainWords(page, cardName(page, card));
  const cited = (title ?? []).filter((part) => part).join(", ");
  return [`${name}${lotOf(page, card)}: ${cardText(page, card)}`, cited, place]
    .filter((part) => part !== "")
    .join(". ");
}

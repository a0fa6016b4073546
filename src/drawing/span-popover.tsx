import type { ReactElement } from "react";
import { formatEnds, formatSpan } from "../sentences/index.ts";
import type { End, FigureCard, Span } from "../verdict/index.ts";
import { wordsIn } from "../workspace/index.ts";
import { cardName, isLot, RestList } from "./card-popover.tsx";
import { LocalWords, plainWords } from "./local-words.tsx";
import { Opened, OpenedRow } from "./opened.tsx";
import { cardOf, type Page, readingName, scenarioName } from "./page.ts";
import type { SpanOrigin } from "./span-origins.ts";
import { ValueStrip } from "./value-strip.tsx";

interface SpanPopoverProps {
  readonly page: Page;
  readonly span: Span;
  readonly origin: SpanOrigin;
}

/** An opened range: each end with the scenario it comes from and the figures it rests on. */
export function SpanPopover({ page, span, origin }: SpanPopoverProps): ReactElement {
  const { what, paths } = origin;
  const words = page.words.figure;
  const value = formatSpan(span, page.language);
  const one = span.low.value === span.high.value && sameCase(span.low, span.high);
  const missing = span.missing.flatMap((path) => cardOf(page, path) ?? []);
  return (
    <Opened
      page={page}
      value={missing.length > 0 ? `${page.words.table.atLeast} ${value}` : value}
      what={<LocalWords page={page} text={what} head />}
      citation={`${plainWords(page, what)}: ${value}. ${wordsIn(page.input.verdict.name, page.language).text}`}
    >
      <EndRows
        page={page}
        end={span.high}
        unit={span.unit}
        paths={paths}
        name={one ? "" : words.highEnd}
      />
      {!one && (
        <EndRows page={page} end={span.low} unit={span.unit} paths={paths} name={words.lowEnd} />
      )}
      <PrincipalStrip page={page} cards={restsOf(page, span.high, behindOf(span.high, paths))} />
      {missing.length > 0 && (
        <dl className="facts opened-facts">
          <OpenedRow name={words.missing}>
            <RestList page={page} cards={missing} />
          </OpenedRow>
        </dl>
      )}
    </Opened>
  );
}

interface EndRowsProps {
  readonly page: Page;
  readonly end: End;
  readonly unit: string;
  /** The figures behind it, where the end itself names none. */
  readonly paths: readonly string[];
  readonly name: string;
}

function EndRows({ page, end, unit, paths, name }: EndRowsProps): ReactElement {
  const words = page.words.figure;
  const behind = behindOf(end, paths);
  const rests = restsOf(page, end, behind);
  const text = formatEnds(end.value, end.value, unit, page.language);
  return (
    <>
      {name !== "" && (
        <p className="opened-end">
          {name}: <strong>{text}</strong>
        </p>
      )}
      <dl className="facts opened-facts">
        <OpenedRow name={words.evidence}>{words.derived}</OpenedRow>
        {end.case.scenario !== undefined && (
          <OpenedRow name={words.scenario}>
            <LocalWords page={page} text={scenarioName(page, end.case.scenario)} />
          </OpenedRow>
        )}
        {end.case.reading !== undefined && (
          <OpenedRow name={words.reading}>
            <LocalWords page={page} text={readingName(page, end.case.reading)} />
          </OpenedRow>
        )}
        {rests.length > 0 && (
          <OpenedRow name={words.restsOn}>
            <RestList page={page} cards={rests} />
          </OpenedRow>
        )}
      </dl>
    </>
  );
}

/** The figures behind an end, where the end itself names none. */
function behindOf(end: End, paths: readonly string[]): readonly string[] {
  return end.rests.length > 0 ? end.rests : paths;
}

function restsOf(page: Page, end: End, paths: readonly string[]): readonly FigureCard[] {
  const cards = paths.flatMap((path) => cardOf(page, path, end.case.scenario) ?? []);
  return cards.filter((card) => !isLot(page, card));
}

/** Of the figures it rests on, the one that most sources speak of, with all their values. */
function PrincipalStrip({ page, cards }: { page: Page; cards: readonly FigureCard[] }) {
  const [card] = [...cards].sort((a, b) => b.also.length - a.also.length);
  if (card === undefined || card.also.length === 0) return null;
  return (
    <>
      <p className="opened-end">
        <LocalWords page={page} text={cardName(page, card)} head />
      </p>
      <ValueStrip page={page} card={card} />
    </>
  );
}

function sameCase(a: End, b: End): boolean {
  return a.case.scenario === b.case.scenario && a.case.reading === b.case.reading;
}

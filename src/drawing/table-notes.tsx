import type { ReactElement } from "react";
import { formatSpan } from "../sentences/index.ts";
import type { PromiseVerdict, Span } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { nameplateText } from "./chain-strip.tsx";
import { LocalWords, plainWords } from "./local-words.tsx";
import { type Page, readingName, scenarioName, streamName } from "./page.ts";

interface NotesProps {
  readonly page: Page;
  readonly promise: PromiseVerdict;
}

/** Under the table: what the nameplate was taken to mean, and whose each end is. */
export function TableNotes({ page, promise }: NotesProps): ReactElement {
  return (
    <div className="table-notes">
      <ReadingNote page={page} promise={promise} />
      <EndsNote page={page} promise={promise} />
      <ScenarioNotes page={page} />
    </div>
  );
}

function ReadingNote({ page, promise }: NotesProps): ReactElement | null {
  const words = page.words.table;
  const [first, ...others] = promise.readings.filter((reading) => reading !== "");
  if (first === undefined || promise.promise.powerOf !== undefined) return null;
  const named = (reading: string) => plainWords(page, readingName(page, reading));
  return (
    <p>
      {words.readingIs(nameplateText(page, promise), named(first))}
      {others.map((reading) => {
        const feeds = feedsUnder(page, promise, reading);
        return feeds === "" ? "" : ` ${words.otherReading(named(reading), feeds)}`;
      })}
    </p>
  );
}

/** The feed of every scope under another reading: `bricks 1,670–2,240 t; …`. */
function feedsUnder(page: Page, promise: PromiseVerdict, reading: string): string {
  const feeds = promise.scopes.flatMap((scope) => {
    const feed = scope.readings.find((one) => one.reading === reading)?.feed;
    if (!feed) return [];
    const name = plainWords(page, streamName(page, feed.stream));
    return [`${name} ${formatSpan(feed.span, page.language)}`];
  });
  return [...new Set(feeds)].join("; ");
}

/** Which scenarios the low and the high ends come from; nothing where the text has none. */
function EndsNote({ page, promise }: NotesProps): ReactElement | null {
  if (page.input.verdict.scenarios.length === 0) return null;
  const spans = promise.scopes.flatMap((scope): readonly Span[] => [
    ...(scope.feed ? [scope.feed.span] : []),
    ...scope.utilities.map(({ span }) => span),
  ]);
  const names = (side: "low" | "high") =>
    [...new Set(spans.map((span) => span[side].case.scenario))]
      .map((scenario) => plainWords(page, scenarioName(page, scenario)))
      .join("; ");
  if (spans.length === 0) return null;
  return <p>{page.words.table.ends(names("low"), names("high"))}</p>;
}

function ScenarioNotes({ page }: { page: Page }): ReactElement {
  const noted = page.input.verdict.scenarios.flatMap((id) => {
    const scenario = page.input.plan.scenarios.get(id);
    return scenario?.note ? [{ id, name: scenario.name, note: scenario.note }] : [];
  });
  return (
    <>
      {noted.map(({ id, name, note }) => (
        <ScenarioNote key={id} page={page} name={name} note={note} />
      ))}
    </>
  );
}

function ScenarioNote(props: { page: Page; name: LocalText; note: LocalText }): ReactElement {
  return (
    <p>
      <strong>
        <LocalWords page={props.page} text={props.name} />
      </strong>
      : <LocalWords page={props.page} text={props.note} />
    </p>
  );
}

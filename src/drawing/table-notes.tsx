import type { ReactElement } from "react";
import { formatSpan } from "../sentences/index.ts";
import type { PromiseVerdict, Span, StreamSpan } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { nameplateText } from "./chain-strip.tsx";
import { headed, introduced, LocalWords, plainWords } from "./local-words.tsx";
import { baseOf, type Page, readingName, scenarioName, streamName } from "./page.ts";

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
      <UtilityNotes page={page} promise={promise} />
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
        const needs = needsUnder(page, promise, reading);
        return needs === "" ? "" : ` ${words.otherReading(named(reading), needs)}`;
      })}
    </p>
  );
}

/** What every scope buys and draws under another reading: `bricks 1,670–2,240 t, electricity 8–17 GWh (1.0–2.0 MW); …`. */
function needsUnder(page: Page, promise: PromiseVerdict, reading: string): string {
  const needs = promise.scopes.flatMap((scope) => {
    const other = scope.readings.find((one) => one.reading === reading);
    const electricity = other?.utilities.find(
      ({ stream }) => baseOf(page).streams.get(stream)?.utility === "electricity",
    );
    const said = [
      ...(other?.feed ? [amountOf(page, other.feed)] : []),
      ...(other?.feed && electricity ? [amountOf(page, electricity)] : []),
    ];
    return said.length > 0 ? [said.join(", ")] : [];
  });
  return [...new Set(needs)].join("; ");
}

function amountOf(page: Page, { stream, span, mean }: StreamSpan & { mean?: Span }): string {
  const name = plainWords(page, streamName(page, stream));
  const least = span.missing.length > 0 ? `${page.words.table.atLeast} ` : "";
  const power = mean ? ` (${formatSpan(mean, page.language)})` : "";
  return `${name} ${least}${formatSpan(span, page.language)}${power}`;
}

/** Which scenarios the low and the high ends come from; nothing where the text has none. */
function EndsNote({ page, promise }: NotesProps): ReactElement | null {
  if (page.input.verdict.scenarios.length === 0) return null;
  const spans = promise.scopes.flatMap((scope): readonly Span[] => [
    ...(scope.feed ? [scope.feed.span] : []),
    ...scope.utilities.map(({ span }) => span),
  ]);
  // A number without a range has no ends to tell.
  const ranged = spans.filter(({ low, high }) => low.value !== high.value);
  const names = (side: "low" | "high") =>
    [...new Set(ranged.map((span) => span[side].case.scenario))]
      .map((scenario) => plainWords(page, scenarioName(page, scenario)))
      .join("; ");
  if (ranged.length === 0) return null;
  return <p>{page.words.table.ends(names("low"), names("high"))}</p>;
}

/** On paper and on a phone what is said of the figures behind electricity, heat and water stands once, not in every column. */
function UtilityNotes({ page, promise }: NotesProps): ReactElement | null {
  const notes = promise.scopes.flatMap(({ utilities }) =>
    utilities.flatMap(({ stream, notes }) =>
      notes.map(({ process, note }) => {
        const name = [streamName(page, stream), process].map((text) => plainWords(page, text));
        return introduced(name.join(": "), plainWords(page, note));
      }),
    ),
  );
  if (notes.length === 0) return null;
  return <p className="note-once">{[...new Set(notes)].map(stopped).join(" ")}</p>;
}

/** A capital at its head, one full stop at its end. */
function stopped(text: string): string {
  return headed(text.endsWith(".") ? text : `${text}.`);
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
        <LocalWords page={props.page} text={props.name} head />.
      </strong>{" "}
      <LocalWords page={props.page} text={props.note} head />
    </p>
  );
}

import type { ReactElement } from "react";
import { asOfSentence } from "../sentences/index.ts";
import type { Source } from "../workspace/index.ts";
import { dayText, type Page, sourceOf } from "./page.ts";
import { addressOf } from "./source-link.ts";
import { SourceTitle } from "./source-words.tsx";

/** Ways out, what the lines mean, the sources numbered, and who has not yet read the language. */
export function Foot({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  const sources = [...page.cites.numbers].flatMap(([id, number]) => {
    const source = sourceOf(page, id);
    return source ? [{ source, number }] : [];
  });
  const days = new Set(sources.map(({ source }) => source.read));
  const together = days.size === 1 ? [...days][0] : undefined;
  return (
    <footer className="page">
      <PrintedNotes page={page} />
      <WaysOut page={page} />
      <div className="row foot">
        <h2 className="label about">{words.aboutNumbers}</h2>
        <div className="text about">
          <p>{words.lines}</p>
          <p>{words.empty}</p>
        </div>
        <div className="side standing">
          <Standing page={page} />
        </div>
        {sources.length > 0 && (
          <h2 className="label" id="sources">
            {words.sources}
          </h2>
        )}
        {sources.length > 0 && (
          <ol className="rest source-list">
            {sources.map(({ source, number }) => (
              <SourceLine
                key={source.id}
                page={page}
                source={source}
                number={number}
                readTogether={days.size === 1}
              />
            ))}
          </ol>
        )}
        {together !== undefined && <p className="rest small together">{readOn(page, together)}</p>}
      </div>
    </footer>
  );
}

/** On paper: what the lines under numbers mean, and where an error is mended, since nothing opens there. */
function PrintedNotes({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  return (
    <div className="row print-only printed-notes">
      <p className="rest">
        {words.lines} {words.empty} <Correct page={page} />
      </p>
    </div>
  );
}

/** The very line that holds the statement. */
function Correct({ page }: { page: Page }): ReactElement | null {
  const at = page.input.verdict.promises[0]?.statement.at;
  const [before, after] = page.words.foot.correctAt("\u0000").split("\u0000");
  if (at === undefined) return null;
  return (
    <>
      <strong>{page.words.statement.correct}:</strong> {before}
      <span className="mono">{`${at.file}:${at.line}`}</span>
      {after}
    </>
  );
}

function WaysOut({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  const data = Object.entries(page.input.data ?? {});
  const view = page.input.siblings?.[page.language];
  return (
    <div className="row ways">
      <h2 className="label">{words.takeAway}</h2>
      <ul className="rest">
        <li hidden data-way>
          <button type="button" className="plain" data-print>
            {words.print}
          </button>
          {page.input.verdict.promises.length > 0 && <span className="small">{words.onePage}</span>}
        </li>
        {data.length > 0 && (
          <li>
            <span className="way">{words.data}</span>
            <span className="small">
              {data.map(([name, address], i) => (
                <span key={name}>
                  {i > 0 && ", "}
                  <a href={address} download>
                    {name}
                  </a>
                </span>
              ))}
            </span>
          </li>
        )}
        {view !== undefined && (
          <li>
            <a href={view}>{words.link}</a>
            <span className="small">{words.thisView}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** As of which day, where an error is mended, and the mark of a text no editor has read. */
function Standing({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  const { asOf, promises } = page.input.verdict;
  return (
    <>
      <p>{asOfSentence(asOf, page.language)}</p>
      {promises.length > 0 && (
        <p id="correct" className="about">
          <Correct page={page} />
        </p>
      )}
      {words.drafted !== "" && <p className="drafted">{words.drafted}</p>}
    </>
  );
}

/** With one full stop at its end. */
function stopped(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

function readOn(page: Page, read: string): string {
  return page.words.foot.readOn(dayText(page, read));
}

interface SourceLineProps {
  readonly page: Page;
  readonly source: Source;
  readonly number: number;
  /** All sources were read on one day, which is said once. */
  readonly readTogether: boolean;
}

function SourceLine({ page, source, number, readTogether }: SourceLineProps): ReactElement {
  const address = addressOf(source);
  const rest = [source.publisher, source.edition, source.date && dayText(page, source.date)].filter(
    (part) => part,
  );
  return (
    <li className={page.cites.main.has(source.id) ? undefined : "beyond"}>
      <span className="n">{number}</span>
      <SourceTitle page={page} source={source} />.{" "}
      {rest.length > 0 && `${stopped(rest.join(", "))} `}
      {address ? (
        <>
          <a href={address.href} rel="noreferrer">
            {address.shown}
          </a>
          {address.after}
        </>
      ) : (
        source.where
      )}
      {!readTogether && source.read && `; ${readOn(page, source.read)}`}
    </li>
  );
}

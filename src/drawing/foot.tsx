import type { ReactElement } from "react";
import { parseDay } from "../core/index.ts";
import { formatDay } from "../sentences/index.ts";
import type { Source } from "../workspace/index.ts";
import { LocalWords } from "./local-words.tsx";
import type { Page } from "./page.ts";
import { sourceOf } from "./page.ts";
import { addressOf } from "./source-link.ts";

/** Ways out, what the lines mean, the sources numbered, and who has not yet read the language. */
export function Foot({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  return (
    <footer className="page">
      <WaysOut page={page} />
      <div className="row foot">
        <h2 className="label">{words.aboutNumbers}</h2>
        <div className="text">
          <p>{words.lines}</p>
          <p>{words.empty}</p>
        </div>
        <div className="side">
          <Standing page={page} />
        </div>
        <h2 className="label" id="sources">
          {words.sources}
        </h2>
        <ol className="rest source-list">
          {[...page.cites].map(([id, number]) => {
            const source = sourceOf(page, id);
            return source && <SourceLine key={id} page={page} source={source} number={number} />;
          })}
        </ol>
      </div>
    </footer>
  );
}

function WaysOut({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  const data = Object.entries(page.input.data ?? {});
  return (
    <div className="row ways">
      <h2 className="label">{words.takeAway}</h2>
      <ul className="rest">
        <li>
          <button type="button" className="plain" data-print>
            {words.print}
          </button>
          <span className="small">{words.onePage}</span>
        </li>
        {data.map(([name, address]) => (
          <li key={name}>
            <a href={address} download>
              {words.data}
            </a>
            <span className="small">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As of which day, where an error is mended, and the mark of a text no editor has read. */
function Standing({ page }: { page: Page }): ReactElement {
  const words = page.words.foot;
  const { asOf, promises } = page.input.verdict;
  const at = promises[0]?.statement.at;
  return (
    <>
      <p>{formatDay(asOf, page.language)}.</p>
      {at && (
        <p id="correct">
          {words.correctAt("\u0000").split("\u0000")[0]}
          <span className="mono">{`${at.file}:${at.line}`}</span>
          {words.correctAt("\u0000").split("\u0000")[1]}
        </p>
      )}
      {words.drafted !== "" && <p className="drafted">{words.drafted}</p>}
    </>
  );
}

interface SourceLineProps {
  readonly page: Page;
  readonly source: Source;
  readonly number: number;
}

function SourceLine({ page, source, number }: SourceLineProps): ReactElement {
  const address = addressOf(source);
  const day = source.read === undefined ? undefined : parseDay(source.read);
  const rest = [source.publisher, source.edition, source.date].filter((part) => part);
  return (
    <li>
      <span className="n">{number}</span>
      <LocalWords page={page} text={source.title} />
      {rest.length > 0 && `. ${rest.join(", ")}`}
      {address ? (
        <>
          .{" "}
          <a href={address.href} rel="noreferrer">
            {address.shown}
          </a>
          {address.after}
        </>
      ) : (
        source.where && `. ${source.where}`
      )}
      {day && "day" in day && `; ${page.words.foot.readOn(formatDay(day.day, page.language))}`}
    </li>
  );
}

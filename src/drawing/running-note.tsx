import type { ReactElement } from "react";
import { dateSentence, runningSentence } from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import { LocalWords } from "./local-words.tsx";
import { Looked, stopAfterLooked } from "./looked.tsx";
import { type Page, sourceOf } from "./page.ts";
import { Cite } from "./source-words.tsx";

/** As of which day, how the promised day stands, whether it runs, and where to correct all this. */
export function RunningNote({ page, promise }: { page: Page; promise: PromiseVerdict }) {
  const { asOf } = page.input.verdict;
  return (
    <div className="asof">
      <p>{dateSentence(promise.date, asOf, page.language)}</p>
      <p>
        <strong>{page.words.statement.isItRunning}</strong>{" "}
        <Running page={page} promise={promise} />
      </p>
      <p>
        <a className="correct" href="#correct">
          {page.words.statement.correct}
        </a>
      </p>
    </div>
  );
}

function Running({ page, promise }: { page: Page; promise: PromiseVerdict }): ReactElement {
  const { running } = promise;
  if (running.kind === "since") {
    const source = running.source && sourceOf(page, running.source.id);
    return (
      <>
        {runningSentence(running, page.language)}
        {source && <Cite page={page} ids={[source.id]} />}
      </>
    );
  }
  return (
    <>
      <span className="unknown">{page.words.statement.unpublished}</span>{" "}
      {page.words.reasons.looked} <Looked page={page} text={running.looked} />
      {running.note ? (
        <>
          {"; "}
          <LocalWords page={page} text={running.note} />.
        </>
      ) : (
        stopAfterLooked(page, running.looked)
      )}
      {running.ask && (
        <>
          {" "}
          {page.words.reasons.whoMayKnow} <LocalWords page={page} text={running.ask} />.
        </>
      )}
    </>
  );
}

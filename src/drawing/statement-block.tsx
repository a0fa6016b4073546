import type { ReactElement, ReactNode } from "react";
import type { Place } from "../core/index.ts";
import { formatDay } from "../sentences/index.ts";
import type { PromiseVerdict } from "../verdict/index.ts";
import { type Known, type LocalText, type Statement, wordsIn } from "../workspace/index.ts";
import { CardFigure, Opener } from "./figure.tsx";
import { LocalWords, plainWords } from "./local-words.tsx";
import { Looked } from "./looked.tsx";
import { Opened, OpenedRow } from "./opened.tsx";
import {
  baseOf,
  dayText,
  enlarges,
  nameplateCard,
  type Page,
  sourceOf,
  streamName,
} from "./page.ts";
import { Quote } from "./quote.tsx";
import { RunningNote } from "./running-note.tsx";
import { Outlet } from "./source-words.tsx";

interface StatementProps {
  readonly page: Page;
  readonly statement: Statement;
  /** The promise the page is about, then those the statement makes for later. */
  readonly promises: readonly PromiseVerdict[];
}

/** The statement verbatim, where it was published, and what is read from it. */
export function StatementBlock({ page, statement, promises }: StatementProps): ReactElement {
  const words = page.words.statement;
  const [first] = promises;
  return (
    <section className="row statement">
      <h2 className="label">{words.title}</h2>
      <div className="text">
        <Quote page={page} statement={statement} promises={promises} />
      </div>
      <div className="side quote-side">
        <PublishedWhere page={page} statement={statement} />
      </div>
      <h2 className="label">{words.readFrom}</h2>
      <dl className="text facts facts-wide">
        {promises.map((promise, i) => (
          <OpenedRow
            key={promise.promise.id}
            name={i > 0 && first && enlarges(promise, first) ? words.later : words.promise}
          >
            <Promised page={page} promise={promise} />
          </OpenedRow>
        ))}
        {first && (
          <OpenedRow name={words.scope}>
            <PromisedScope page={page} promise={first} />
          </OpenedRow>
        )}
      </dl>
      <div className="side">{first && <RunningNote page={page} promise={first} />}</div>
    </section>
  );
}

function PublishedWhere({ page, statement }: { page: Page; statement: Statement }): ReactElement {
  const words = page.words.statement;
  const source = statement.where && sourceOf(page, statement.where.id);
  return (
    <dl className="facts facts-side">
      {source && (
        <OpenedRow name={words.outlet}>
          <Outlet page={page} source={source} />
        </OpenedRow>
      )}
      <OpenedRow name={words.text}>
        <LocalWords page={page} text={statement.who} />
      </OpenedRow>
      <OpenedRow name={words.said}>
        <KnownWords page={page} known={statement.said} what={words.said} />
      </OpenedRow>
      {statement.sha256 && (
        <OpenedRow name={words.copy}>
          <Digest page={page} statement={statement} sha256={statement.sha256} />
        </OpenedRow>
      )}
    </dl>
  );
}

/** A published word, or what is known all the same, else "unpublished": it opens to where one looked. */
function KnownWords({
  page,
  known,
  what,
}: {
  page: Page;
  known: Known;
  what: string;
}): ReactElement {
  if (known.kind === "known") return <>{dayText(page, known.text)}</>;
  return (
    <Unpublished
      page={page}
      what={what}
      at={known.at}
      {...(known.note ? { note: known.note } : {})}
    >
      <OpenedRow name={page.words.figure.looked}>
        <Looked page={page} text={known.looked} />
      </OpenedRow>
    </Unpublished>
  );
}

interface UnpublishedProps {
  readonly page: Page;
  readonly what: string;
  /** Where it stands in the text. */
  readonly at: Place;
  readonly note?: LocalText;
  readonly children: ReactNode;
}

function Unpublished({ page, what, at, note, children }: UnpublishedProps): ReactElement {
  const word = page.words.statement.unpublished;
  const id = page.popovers.open(`unpublished ${at.file}:${at.line}`, () => (
    <Opened page={page} value={word} what={what} at={at}>
      <dl className="facts opened-facts">{children}</dl>
    </Opened>
  ));
  return (
    <Opener id={id} standing="unpublished">
      {note ? (
        <span className="fig-words">
          <LocalWords page={page} text={note} />
        </span>
      ) : (
        word
      )}
    </Opener>
  );
}

function Digest(props: { page: Page; statement: Statement; sha256: string }): ReactElement {
  const { page, statement, sha256 } = props;
  const words = page.words.statement;
  const id = page.popovers.open(`sha256 ${statement.id}`, () => (
    <Opened page={page} value="sha256" what={words.copy} citation={sha256}>
      <p className="mono opened-digest">{sha256}</p>
      {statement.read && (
        <dl className="facts opened-facts">
          <OpenedRow name={words.read}>{dayText(page, statement.read)}</OpenedRow>
        </dl>
      )}
    </Opened>
  ));
  return (
    <button type="button" className="plain mono" popoverTarget={id}>
      sha256 {sha256.slice(0, 8)}…
    </button>
  );
}

/** Launch by when, of how much; what nobody gave is said to be so. */
function Promised({ page, promise }: { page: Page; promise: PromiseVerdict }): ReactElement {
  const words = page.words.statement;
  const { by, earlier, stream, launched } = promise.promise;
  const card = nameplateCard(page, promise);
  const day = by === undefined ? undefined : formatDay(by, page.language);
  return (
    <>
      {day !== undefined && words.launchBy(day)}
      {day !== undefined && earlier !== undefined && (
        <> ({words.earlier(formatDay(earlier, page.language))})</>
      )}
      {day === undefined && launched.kind === "known" && launched.text}
      {day === undefined && launched.kind === "unpublished" && (
        <>
          {words.noDate}: <KnownWords page={page} known={launched} what={words.noDate} />
        </>
      )}
      {"; "}
      <Split text={words.nameplate("\u0000", plainWords(page, streamName(page, stream)))}>
        {card && <CardFigure page={page} card={card} />}
      </Split>
    </>
  );
}

/** A pattern with a figure in the place of its mark. */
export function Split({ text, children }: { text: string; children: ReactNode }): ReactElement {
  const [before, after = ""] = text.split("\u0000");
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

function PromisedScope({ page, promise }: { page: Page; promise: PromiseVerdict }): ReactElement {
  const stated = promise.promise.scope;
  if (stated !== undefined) {
    const scope = baseOf(page).scopes.get(stated);
    return <LocalWords page={page} text={scope?.name ?? { plain: stated }} />;
  }
  const names = promise.scopes.map(({ scope }) => wordsIn(scope.name, page.language).text);
  return (
    <>
      <span className="unknown">{page.words.statement.notStated}</span>
      {names.length > 0 && `: ${names.join("; ")}`}
    </>
  );
}

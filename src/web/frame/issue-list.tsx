import type { ReactElement } from "react";
import { type Issue, isError, type Place } from "../../core/index.ts";
import { excerptOf } from "../../drawing/index.ts";
import { cliWords, issueSentences } from "../../sentences/index.ts";
import { atView } from "../address.ts";
import type { Located } from "../use-address.ts";
import { PlaceLink } from "./place-link.tsx";

interface IssueListProps {
  readonly located: Located;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
}

/** More than these nobody reads at once: the text view has them all. */
const MOST = 30;

/** What is wrong in the text: place, lines, carets under the very characters, the cure. */
export function IssueList({ located, issues, texts }: IssueListProps): ReactElement {
  const errors = issues.filter(isError);
  return (
    <section className="page issue-list">
      {errors.slice(0, MOST).map((issue) => (
        <IssueBlock
          key={`${issue.code} ${issue.at.file}:${issue.at.line}:${issue.at.column}`}
          located={located}
          issue={issue}
          texts={texts}
        />
      ))}
    </section>
  );
}

interface BlockProps {
  readonly located: Located;
  readonly issue: Issue;
  readonly texts: ReadonlyMap<string, string>;
}

function IssueBlock({ located, issue, texts }: BlockProps): ReactElement {
  const { language } = located.address;
  const { title, what, mend } = issueSentences(issue, language);
  return (
    <article className="issue issue-error">
      <h2 className="issue-head">
        <span>{title}</span> <span className="mono">{issue.code}</span>
      </h2>
      {[issue.at, ...(issue.also ?? [])].map((at) => (
        <Lines key={`${at.file}:${at.line}:${at.column}`} located={located} at={at} texts={texts} />
      ))}
      <p>{what}</p>
      {mend !== undefined && (
        <p>
          <strong>{cliWords[language].mend}</strong> {mend}
        </p>
      )}
    </article>
  );
}

interface LinesProps {
  readonly located: Located;
  readonly at: Place;
  readonly texts: ReadonlyMap<string, string>;
}

function Lines({ located: { address, follow }, at, texts }: LinesProps): ReactElement {
  const excerpt = excerptOf(texts, at);
  const { file, line, column } = at;
  const place = `${file}:${line}:${column}`;
  return (
    <>
      <PlaceLink
        to={atView(address, "text", { file, at: `${line}:${column}` })}
        go={follow}
        className="mono"
      >
        {place}
      </PlaceLink>
      {excerpt !== undefined && (
        <pre className="mono issue-lines">
          {excerpt.lines.map(({ number, text }) => `${String(number).padStart(4)} │ ${text}\n`)}
          {`     │ ${" ".repeat(excerpt.indent)}`}
          <span className="issue-carets">{"^".repeat(excerpt.carets)}</span>
        </pre>
      )}
    </>
  );
}

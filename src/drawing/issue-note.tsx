import type { ReactElement, ReactNode } from "react";
import { type Issue, isError, type Place, severityOf } from "../core/index.ts";
import { cliWords, issueSentences, nameOfId } from "../sentences/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { plainWords } from "./local-words.tsx";
import { baseOf, type Page, scenarioName } from "./page.ts";

interface IssueProps {
  readonly page: Page;
  readonly issue: Issue;
  /** Beside a sentence that says the same: title, lines and cure are enough. */
  readonly brief?: boolean;
}

/** An issue as a compiler says it: title, code, place, lines with carets, and the cure. */
export function IssueNote({ page, issue, brief = false }: IssueProps): ReactElement {
  const { title, what, mend, label } = issueSentences(issue, page.language, namesIn(page));
  const places = [issue.at, ...(issue.also ?? [])];
  return (
    <div className={`issue ${classOf(issue)}`}>
      <p className="issue-head">
        <strong>{title}</strong>
        <span className="mono issue-code">{issue.code}</span>
      </p>
      {places.map((at, i) => (
        <ExcerptLines
          key={`${at.file}:${at.line}:${at.column}`}
          page={page}
          at={at}
          label={i === 0 ? label : undefined}
        />
      ))}
      {issue.scenarios && <p className="small">{scenariosOf(page, issue.scenarios)}</p>}
      {!brief && <p>{what}</p>}
      {mend && (
        <p>
          <strong>{page.words.reasons.mend}</strong> {mend}
        </p>
      )}
    </div>
  );
}

/** Only under these scenarios is it so. */
function scenariosOf(page: Page, ids: readonly string[]): string {
  const names = ids.map((id) => plainWords(page, scenarioName(page, id))).join(", ");
  return cliWords[page.language].underScenarios(names, ids.length);
}

/** Unknown, a mere note, or something that does not hold. */
function classOf(issue: Issue): string {
  if (!isError(issue) && UNKNOWN.test(issue.code)) return "issue-unknown";
  return severityOf(issue) === "note" ? "issue-note" : "issue-breaks";
}

/** Nobody has said it: nothing breaks for that. */
const UNKNOWN = /(?:unpublished|unaccounted)$/;

interface ExcerptProps {
  readonly page: Page;
  readonly at: Place;
  readonly label: string | undefined;
}

function ExcerptLines({ page, at, label }: ExcerptProps): ReactElement {
  const excerpt = excerptOf(page.input.texts, at);
  const address = excerpt?.address ?? `${at.file}:${at.line}:${at.column}`;
  return (
    <div className="excerpt">
      <p className="excerpt-address mono">{address}</p>
      {excerpt && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone a long line scrolls, also by arrows
        <pre className="mono" tabIndex={0}>
          {linesOf(excerpt)}
          <span className="excerpt-carets">
            <span className="carets" aria-hidden="true">
              {`${" ".repeat(excerpt.indent)}${"^".repeat(excerpt.carets)}`}
            </span>
            {label && <span className="caret-label"> {label}</span>}
          </span>
        </pre>
      )}
    </div>
  );
}

function linesOf(excerpt: Excerpt): ReactNode {
  return excerpt.lines.map(({ number, text }) => (
    <span key={number} className="code-line">
      <span className="code-number">{number}</span>
      {text}
      {"\n"}
    </span>
  ));
}

/** Names people read, for ids in the facts of an issue. */
function namesIn(page: Page): (id: string) => LocalText | undefined {
  return (id) => nameOfId(baseOf(page), id);
}

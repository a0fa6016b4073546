import type { ReactElement } from "react";
import type { Issue, Place } from "../../core/index.ts";
import { issueSentences, type TextWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { type IssueLook, lookOf } from "./diagnostics.ts";

interface MessageListProps {
  readonly language: Language;
  readonly words: TextWords;
  readonly issues: readonly Issue[];
  /** What would be written by the mend of a message, where it is exact. */
  readonly exact: (issue: Issue) => string | undefined;
  readonly go: (at: Place) => void;
  readonly mend: (issue: Issue) => void;
  readonly explain: (issue: Issue) => void;
}

/** Every message of the workspace by file; the first is open, the others are one line each. */
export function MessageList(props: MessageListProps): ReactElement {
  const { words, issues } = props;
  const byFile = Map.groupBy(issues, ({ at }) => at.file);
  return (
    <section className="text-messages" aria-labelledby="text-messages">
      <h2 className="text-head" id="text-messages">
        {words.messages.title}
        <span className="text-note">{words.messages.walk}</span>
      </h2>
      {issues.length === 0 && <p className="text-note">{words.messages.none}</p>}
      {[...byFile].map(([file, own]) => (
        <div key={file}>
          <h3 className="mono text-file-head">{file}</h3>
          <ul>
            {own.map((issue) => (
              <li key={keyOf(issue)}>
                <Message {...props} issue={issue} first={issue === issues[0]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function keyOf({ code, at, facts }: Issue): string {
  return JSON.stringify([code, at.line, at.column, facts]);
}

const CLASSES: Readonly<Record<IssueLook, string>> = {
  breaks: "told-breaks",
  unknown: "told-unknown",
  note: "told-note",
};

function Message({
  issue,
  first,
  language,
  words,
  exact,
  go,
  mend,
  explain,
}: MessageListProps & { readonly issue: Issue; readonly first: boolean }): ReactElement {
  const said = issueSentences(issue, language);
  const text = exact(issue);
  const { at, also = [] } = issue;
  return (
    <details className={`text-message ${CLASSES[lookOf(issue)]}`} open={first}>
      <summary>
        <strong>{said.title}</strong>
        <span className="mono">{`${at.line}:${at.column}`}</span>
      </summary>
      <p>{said.what}</p>
      {said.mend && (
        <p>
          <strong>{words.messages.mend}</strong> {said.mend}
        </p>
      )}
      <p className="text-ways">
        <PlaceButton at={at} go={go} />
        {also.map((other) => (
          <span key={`${other.file}:${other.line}:${other.column}`}>
            {words.messages.others} <PlaceButton at={other} go={go} />
          </span>
        ))}
        {text !== undefined && (
          <button type="button" className="text-button" onClick={() => mend(issue)}>
            {words.messages.put(text)}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => explain(issue)}>
          {words.messages.explain}: <span className="mono">{issue.code}</span>
        </button>
      </p>
    </details>
  );
}

function PlaceButton({ at, go }: { readonly at: Place; readonly go: (at: Place) => void }) {
  return (
    <button type="button" className="text-button mono" onClick={() => go(at)}>
      {`${at.file}:${at.line}:${at.column}`}
    </button>
  );
}

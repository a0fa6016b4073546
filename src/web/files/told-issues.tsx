import type { ReactElement } from "react";
import type { Issue } from "../../core/index.ts";
import { cliWords, issueSentences } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { ToldIssue } from "./save.ts";

interface ToldIssuesProps {
  readonly language: Language;
  readonly issues: readonly ToldIssue[];
}

/** More than these nobody reads at once. */
const MOST = 30;

/** What is wrong, each at its place with its cure. */
export function ToldIssues({ language, issues }: ToldIssuesProps): ReactElement {
  return (
    <ul className="told-issues">
      {issues.slice(0, MOST).map(({ code, at, title, what, mend }) => (
        <li key={`${code} ${at.file}:${at.line}:${at.column} ${what}`} className="issue">
          <p className="issue-head">
            <strong>{title}</strong> <span className="mono">{code}</span>
          </p>
          {at.file !== "." && <p className="mono issue-place">{placeOf(at)}</p>}
          <p>{what}</p>
          {mend !== null && (
            <p>
              <strong>{cliWords[language].mend}</strong> {mend}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A file as a whole has no line. */
function placeOf({ file, line, column }: ToldIssue["at"]): string {
  return line === 1 && column === 1 ? file : `${file}:${line}:${column}`;
}

/** Issues found here, told as the server tells those it found. */
export function tellIssues(issues: readonly Issue[], language: Language): readonly ToldIssue[] {
  return issues.map((one) => {
    const { title, what, mend } = issueSentences(one, language);
    return { code: one.code, at: one.at, title, what, mend: mend ?? null };
  });
}

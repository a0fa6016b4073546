import { Fragment, type ReactElement } from "react";
import { filesPageWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { lineDiff, type Run } from "./line-diff.ts";

interface DiffLinesProps {
  readonly language: Language;
  /** As it stands in the folder. */
  readonly before: string;
  /** As it stands here. */
  readonly after: string;
}

/** So many lines that stayed are shown beside those that changed. */
const AROUND = 2;
/** More changed lines than these nobody reads here. */
const MOST = 400;

/** Two versions as lines: a sign, then whose line it is for those who cannot see signs, then the line. */
export function DiffLines({ language, before, after }: DiffLinesProps): ReactElement {
  const words = filesPageWords[language].save;
  const runs = lineDiff(before, after);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone a long line scrolls, also by arrows
    <pre className="mono files-diff" tabIndex={0}>
      {keyed(runs).map(({ key, run, first, last }) =>
        run.in === "both" ? (
          <Fragment key={key}>
            {first ? "" : linesOf(" ", run.lines.slice(0, AROUND))}
            {run.lines.length > (first || last ? AROUND : 2 * AROUND) && (
              <span className="files-same">
                {`  … ${words.unchangedLines(run.lines.length - (first || last ? AROUND : 2 * AROUND))}\n`}
              </span>
            )}
            {last ? "" : linesOf(" ", tailOf(run.lines, first))}
          </Fragment>
        ) : (
          <span key={key} className={run.in === "before" ? "files-theirs" : "files-mine"}>
            <span className="vh">{`${run.in === "before" ? words.theirs : words.mine}: `}</span>
            {linesOf(run.in === "before" ? "−" : "+", run.lines.slice(0, MOST))}
          </span>
        ),
      )}
    </pre>
  );
}

/** The last lines of a run that stayed; those its head has shown already are not said twice. */
function tailOf(lines: readonly string[], first: boolean): readonly string[] {
  return first ? lines.slice(-AROUND) : lines.slice(Math.max(AROUND, lines.length - AROUND));
}

function linesOf(sign: string, lines: readonly string[]): string {
  return lines.map((line) => `${sign} ${line}\n`).join("");
}

/** Each run by the place of its first line in both texts. */
function keyed(runs: readonly Run[]) {
  let at = 0;
  return runs.map((run, i) => {
    const key = `${at} ${run.in}`;
    at += run.lines.length;
    return { key, run, first: i === 0, last: i === runs.length - 1 };
  });
}

import type { ReactElement } from "react";
import { filesPageWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { SaveResult } from "./save.ts";
import { ToldIssues } from "./told-issues.tsx";

interface SaveOutcomeProps {
  readonly language: Language;
  readonly result: Exclude<SaveResult, { kind: "changed" }>;
  /** Saves once more, knowing that the text is not finished. */
  readonly unfinished: () => void;
}

/** What became of a save: what was written and where the former versions are, or why nothing was. */
export function SaveOutcome({ language, result, unfinished }: SaveOutcomeProps): ReactElement {
  const words = filesPageWords[language].save;
  switch (result.kind) {
    case "saved":
      return (
        <>
          <p>{words.saved(result.written.join(", "))}</p>
          <p>
            {result.kept.length === 0 ? words.nothingKept : words.formerIn(folderOf(result.kept))}
          </p>
        </>
      );
    case "unreachable":
      return <p className="files-fault">{words.unreachable}</p>;
    default:
      return (
        <>
          <p className="files-fault">{result.sentence}</p>
          <ToldIssues language={language} issues={result.issues} />
          {result.kind === "unfinished" && (
            <p className="files-choices">
              <button type="button" className="files-button" onClick={unfinished}>
                {words.saveUnfinished}
              </button>
            </p>
          )}
        </>
      );
  }
}

/** `.former/2026-11-25T02-34-18Z`: all of a save lie in one folder. */
function folderOf([first = ""]: readonly string[]): string {
  return first.split("/").slice(0, 2).join("/");
}

import { type ReactElement, useState } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { type Conflict, type TwoVersions, withTheirs } from "./conflicts.ts";
import { DiffLines } from "./diff-lines.tsx";

interface ConflictChoiceProps {
  readonly language: Language;
  readonly conflict: Conflict;
  readonly chosen: (texts: readonly WorkspaceFile[]) => void;
}

/** My version and the folder's, line by line; the person chooses file by file, and until then nothing is written. */
export function ConflictChoice({ language, conflict, chosen }: ConflictChoiceProps): ReactElement {
  const words = filesPageWords[language].save;
  const [sides, setSides] = useState<ReadonlyMap<string, "mine" | "theirs">>(new Map());
  const open = conflict.both.filter(({ path }) => !sides.has(path));
  return (
    <section className="files-conflict" aria-label={words.conflict}>
      <p className="files-fault">{words.conflict}</p>
      <p>{words.aboutConflict}</p>
      {conflict.theirsOnly.length > 0 && <p>{words.theirsOnly(conflict.theirsOnly.join(", "))}</p>}
      {conflict.both.map((one) => (
        <FileChoice
          key={one.path}
          language={language}
          versions={one}
          side={sides.get(one.path)}
          choose={(side) => setSides(new Map(sides).set(one.path, side))}
        />
      ))}
      <p className="files-choices">
        <button
          type="button"
          className="files-button"
          disabled={open.length > 0}
          onClick={() => {
            const theirs = conflict.both.filter(({ path }) => sides.get(path) === "theirs");
            chosen(withTheirs(conflict, new Set(theirs.map(({ path }) => path))));
          }}
        >
          {words.saveChosen}
        </button>
      </p>
    </section>
  );
}

interface FileChoiceProps {
  readonly language: Language;
  readonly versions: TwoVersions;
  readonly side: "mine" | "theirs" | undefined;
  readonly choose: (side: "mine" | "theirs") => void;
}

function FileChoice({ language, versions, side, choose }: FileChoiceProps): ReactElement {
  const words = filesPageWords[language].save;
  const { path, mine, theirs } = versions;
  return (
    <fieldset className="files-versions">
      <legend className="mono">{path}</legend>
      {mine !== undefined && theirs !== undefined ? (
        <DiffLines language={language} before={theirs} after={mine} />
      ) : (
        <p>{`${theirs === undefined ? words.theirs : words.mine}: ${words.notThere}`}</p>
      )}
      {(["mine", "theirs"] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={`version ${path}`}
            checked={side === one}
            onChange={() => choose(one)}
          />
          {one === "mine" ? words.keepMine : words.takeTheirs}
        </label>
      ))}
    </fieldset>
  );
}

import { type ReactElement, useState } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { filesPageWords, refusalSentence } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { differing, originalFiles } from "./changed-files.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import { type Conflict, conflictOf, merged, toldConflict } from "./conflicts.ts";
import { digestHere } from "./digest.ts";
import { type SaveResult, saveTexts } from "./save.ts";
import { SaveOutcome } from "./save-outcome.tsx";
import type { SavingServer } from "./save-view.tsx";

interface SaveFilesProps {
  readonly view: View;
  readonly server: SavingServer;
}

type Standing =
  | { readonly kind: "none" | "saving" | "already" }
  | {
      readonly kind: "told";
      readonly result: Exclude<SaveResult, { kind: "changed" }>;
      /** The same once more, knowing that the text is not finished. */
      readonly again: () => void;
    }
  | { readonly kind: "conflict"; readonly conflict: Conflict };

/** Into the plan's own files: together or not at all, and never over what others wrote meanwhile. */
export function SaveFiles({ view, server }: SaveFilesProps): ReactElement {
  const words = filesPageWords[view.language].save;
  const [standing, setStanding] = useState<Standing>({ kind: "none" });
  const changed = differing(view.files, originalFiles(view));

  const send = async (
    texts: readonly WorkspaceFile[],
    base: { readonly files: readonly WorkspaceFile[]; readonly digest: string },
    unfinished = false,
  ): Promise<void> => {
    setStanding({ kind: "saving" });
    const result = await saveTexts({
      digest: base.digest,
      files: differing(texts, base.files),
      token: server.token,
      language: view.language,
      unfinished,
    });
    if (result.kind !== "changed") {
      // What was taken out here stays in the folder: the page goes on with what the folder holds.
      if (result.kind === "saved") server.saved(merged(base.files, texts), result.digest);
      setStanding({ kind: "told", result, again: () => void send(texts, base, true) });
      return;
    }
    const conflict = conflictOf(base.files, texts, result);
    // An answer that was lost on its way: the folder holds just these texts.
    if (differing(texts, conflict.theirs).length === 0) {
      server.saved(conflict.theirs, conflict.digest);
      setStanding({ kind: "already" });
    } else setStanding({ kind: "conflict", conflict });
  };
  const begin = async (): Promise<void> => {
    const files = originalFiles(view);
    // Taken of the texts themselves: what the page was told of the folder may be newer than what it began with.
    const digest = (await digestHere(files)) ?? server.digest;
    const conflict = toldConflict(files, view.files, digest, server.conflicts);
    if (conflict === undefined) await send(view.files, { files, digest });
    else setStanding({ kind: "conflict", conflict });
  };

  return (
    <div className="files-part">
      <h2 className="files-head">{words.intoFiles}</h2>
      <p>{server.writable ? words.aboutFiles : refusalSentence("not-writable", view.language)}</p>
      {server.writable && standing.kind !== "conflict" && (
        <p className="files-choices">
          <button
            type="button"
            className="files-button"
            disabled={changed.length === 0 || standing.kind === "saving"}
            onClick={() => void begin()}
          >
            {standing.kind === "saving" ? words.saving : words.save}
          </button>
        </p>
      )}
      <div role="status">
        {standing.kind === "already" && <p>{words.alreadySaved}</p>}
        {standing.kind === "told" && (
          <SaveOutcome
            language={view.language}
            result={standing.result}
            unfinished={standing.again}
          />
        )}
      </div>
      {standing.kind === "conflict" && (
        <ConflictChoice
          language={view.language}
          conflict={standing.conflict}
          chosen={(texts) => {
            const { theirs: files, digest } = standing.conflict;
            view.write(texts, words.chosenStep);
            void send(texts, { files, digest });
          }}
        />
      )}
    </div>
  );
}

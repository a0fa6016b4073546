import type { ReactElement } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { changedFiles } from "./changed-files.ts";
import { SaveFiles } from "./save-files.tsx";
import { SaveScenario } from "./save-scenario.tsx";

/** What the page knows of the server it saves to. */
export interface SavingServer {
  /** The texts came from its folder, and it was started to write. */
  readonly writable: boolean;
  /** Of the texts as they came. */
  readonly digest: string;
  /**
   * Files that changed in the folder and here while the page was open, and are still as they are here. They are not
   * written before the person has chosen.
   */
  readonly conflicts?: readonly string[];
  /** What lets this page save: `takeToken()`. */
  readonly token: string;
  /** Called when the folder holds other texts than those the page began with: `view.original` becomes these. */
  readonly saved: (files: readonly WorkspaceFile[], digest: string) => void;
}

interface SaveViewProps {
  readonly view: View;
  readonly server: SavingServer;
}

/** Where a plan is saved: into its own files, or as a scenario. */
export function SaveView({ view, server }: SaveViewProps): ReactElement {
  const words = filesPageWords[view.language].save;
  const changed = changedFiles(view);
  return (
    <section className="page files-view" aria-label={words.title}>
      <h1 className="files-title">{words.title}</h1>
      <div className="files-changed">
        <p className="line">
          {changed.length === 0 ? words.nothing : words.changed(changed.length)}
        </p>
        <ul>
          {changed.map(({ path, kind, added, removed }) => (
            <li key={path}>
              <span className="mono">{path}</span>
              <span className="files-told">
                {kind === "gone" ? words.gone : words.lines(added, removed)}
                {kind === "new" && `, ${words.newFile}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <SaveFiles view={view} server={server} />
      <SaveScenario view={view} />
    </section>
  );
}

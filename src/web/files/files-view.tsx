import { useEffect } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { zipOf } from "../../intake/index.ts";
import { OutView } from "../out/out-view.tsx";
import type { View } from "../view.ts";
import type { ExampleName } from "./examples.tsx";
import { OpenView } from "./open-view.tsx";
import { SaveView, type SavingServer } from "./save-view.tsx";

export interface FilesParts {
  readonly saving: SavingServer;
  readonly examples: readonly ExampleName[];
  readonly open: (files: readonly WorkspaceFile[], name: string) => void;
}

/** What goes out, what is saved, what comes in. */
export function FilesView({ view, saving, examples, open }: FilesParts & { readonly view: View }) {
  const { at } = view.address;
  useEffect(() => {
    if (at !== undefined) document.getElementById(at)?.scrollIntoView();
  }, [at]);
  return (
    <main className="files-main">
      <div className="page" id="out">
        <OutView view={view} zipOf={zipOf} />
      </div>
      <div id="save">
        <SaveView view={view} server={saving} />
      </div>
      <div id="open">
        <OpenView view={view} examples={examples} open={open} />
      </div>
    </main>
  );
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceFile } from "../../format/index.ts";
import { type Opened, openTexts } from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import { changeEverywhere } from "../change.ts";
import type { View } from "../view.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "examples");

export function exampleTexts(name: string): readonly WorkspaceFile[] {
  const folder = join(examples, name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(yaml|csv)$/.test(path) && !path.startsWith("expected"))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** A view as the page gives one, whose changes are written into the texts and read again. */
export interface Held {
  readonly view: () => View;
  readonly files: () => readonly WorkspaceFile[];
  readonly went: () => Readonly<Record<string, string | undefined>>;
}

export function holdView(
  start: readonly WorkspaceFile[],
  address: Readonly<Record<string, string>> = {},
  language: Language = "en",
): Held {
  const original = openTexts(start);
  let files = start;
  let opened: Opened = original;
  let went: Readonly<Record<string, string | undefined>> = {};
  const write = (next: readonly WorkspaceFile[]) => {
    files = next;
    opened = openTexts(next);
  };
  const view = (): View => ({
    language,
    opened,
    original,
    files,
    asking: {},
    judging: false,
    address,
    go: (words) => {
      went = words;
    },
    change: (changes) => {
      const changed = changeEverywhere(opened, original, files, changes, language);
      write(changed.files);
      return changed.failed;
    },
    write,
  });
  return { view, files: () => files, went: () => went };
}

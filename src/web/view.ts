import type { FigureChange, WorkspaceFile } from "../format/index.ts";
import type { Asking, Opened } from "../questions/index.ts";
import type { Verdict } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";

/** What every view of the page is given: the workspace as it stands now, and how to change it. */
export interface View {
  readonly language: Language;
  /** The texts as edited now, read. */
  readonly opened: Opened;
  /** The texts as they came from the server or from a dropped file. */
  readonly original: Opened;
  readonly files: readonly WorkspaceFile[];
  readonly asking: Asking;
  /** The last verdict; of the former texts while the new ones are being judged. */
  readonly verdict?: Verdict;
  readonly judging: boolean;
  /** What the address says beside language and view: `?element=Si&at=pulling`. */
  readonly address: Readonly<Record<string, string>>;
  /** Changes words of the address; an absent or empty word goes. No step of the browser's history. */
  readonly go: (words: Readonly<Record<string, string | undefined>>) => void;
  /** Changes figures of the texts: one step that can be undone. The paths that could not be written come back. */
  readonly change: (changes: readonly FigureChange[]) => readonly string[];
  /** Takes these texts as they are: one step that can be undone. */
  readonly write: (files: readonly WorkspaceFile[], why: string) => void;
}

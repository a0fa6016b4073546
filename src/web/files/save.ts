import type { WorkspaceFile } from "../../format/index.ts";
import type { Language } from "../../workspace/index.ts";

/** An issue as the server tells it. */
export interface ToldIssue {
  readonly code: string;
  readonly at: { readonly file: string; readonly line: number; readonly column: number };
  readonly title: string;
  readonly what: string;
  readonly mend: string | null;
}

export type SaveResult =
  | {
      readonly kind: "saved";
      readonly digest: string;
      readonly written: readonly string[];
      /** Paths of the former versions inside the folder. */
      readonly kept: readonly string[];
    }
  /** The folder has other texts by now: these. */
  | { readonly kind: "changed"; readonly digest: string; readonly files: readonly WorkspaceFile[] }
  | {
      readonly kind: "unfinished" | "refused";
      /** In the language asked for, as the server says it. */
      readonly sentence: string;
      readonly issues: readonly ToldIssue[];
    }
  /** No answer: nobody knows whether it was saved. */
  | { readonly kind: "unreachable" };

export interface SaveOrder {
  /** Of the texts the changes were made from. */
  readonly digest: string;
  /** Only what changed, and what is new. */
  readonly files: readonly WorkspaceFile[];
  readonly token: string;
  readonly language: Language;
  readonly unfinished?: boolean;
}

/** Asks the server to save texts into its folder. */
export async function saveTexts(order: SaveOrder): Promise<SaveResult> {
  const { digest, files, token, language, unfinished } = order;
  try {
    const answer = await fetch(`/save?lang=${language}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-tizbek-token": token },
      body: JSON.stringify({ digest, files, unfinished: unfinished === true }),
    });
    return readAnswer(answer.status, await answer.json());
  } catch {
    return { kind: "unreachable" };
  }
}

interface Told {
  readonly digest: string;
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly files: readonly WorkspaceFile[];
  readonly sentence: string;
  readonly issues?: readonly ToldIssue[];
  readonly code: string;
}

/** The server is our own: what it says has the shape it always has. */
function readAnswer(status: number, told: Told): SaveResult {
  const { digest, written, kept, files, sentence, issues = [] } = told;
  if (status === 200) return { kind: "saved", digest, written, kept };
  if (status === 409) return { kind: "changed", digest, files };
  const kind = told.code === "unfinished" ? "unfinished" : "refused";
  return { kind, sentence, issues };
}

import { useEffect, useMemo, useRef } from "react";
import type { Issue } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import type { TextWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { fileText } from "./carry.ts";
import { mendOf } from "./mends.ts";

/** What can be done to the texts here, each one step that can be undone. */
export interface TextSteps {
  readonly write: (file: string, edited: string) => void;
  readonly create: (file: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
  /** Writes what a message knows should stand there. */
  readonly mend: (issue: Issue) => void;
}

/** Steps on the texts as they are now, also between two renderings of the page. */
export function useTextSteps(view: View, words: TextWords): TextSteps {
  const now = useRef({ view, words, files: view.files });
  useEffect(() => {
    now.current = { view, words, files: view.files };
  }, [view, words]);
  return useMemo(() => {
    const take = (
      files: readonly WorkspaceFile[],
      step: keyof TextWords["files"]["steps"],
      file: string,
    ) => {
      now.current = { ...now.current, files };
      now.current.view.write(files, now.current.words.files.steps[step](file));
    };
    const replaced = (file: string, change: (text: string) => string) =>
      now.current.files.map((one) =>
        one.path === file ? { ...one, text: change(one.text) } : one,
      );
    return {
      write: (file, edited) =>
        take(
          replaced(file, (text) => fileText(text, edited)),
          "write",
          file,
        ),
      create: (file) => take([...now.current.files, { path: file, text: "" }], "create", file),
      rename: (from, to) =>
        take(
          now.current.files.map((one) => (one.path === from ? { ...one, path: to } : one)),
          "rename",
          to,
        ),
      remove: (file) =>
        take(
          now.current.files.filter(({ path }) => path !== file),
          "remove",
          file,
        ),
      mend: (issue) => {
        const { file } = issue.at;
        const files = replaced(file, (text) => mendedText(text, issue));
        take(files, "mend", file);
      },
    };
  }, []);
}

/** The text with the mend of a message put in; as it is where the characters are others by now. */
export function mendedText(text: string, issue: Issue): string {
  const lines = text.split("\n");
  const line = lines[issue.at.line - 1] ?? "";
  const mend = mendOf(issue, line.replace(/\r$/, ""));
  if (mend === undefined) return text;
  const points = [...line];
  points.splice(mend.at.column - 1, mend.at.length, mend.text);
  lines[mend.at.line - 1] = points.join("");
  return lines.join("\n");
}

import type { Issue } from "../core/index.ts";

/** The file that places in the command line point into. */
export const COMMAND_LINE = "tizbek";

/** The command line as it was written, and where each word of it stands: for messages that point into it. */
export interface Written {
  readonly text: string;
  /** Column of each word, from 1; for a quoted one that of its first letter. */
  readonly columns: readonly number[];
}

/** `tizbek balance --make "1 GW/yr wafers"`: words that a shell would cut stand in quotes. */
export function writeOut(argv: readonly string[]): Written {
  let text = COMMAND_LINE;
  const columns: number[] = [];
  for (const word of argv) {
    const quoted = shellWord(word);
    columns.push([...text].length + (quoted === word ? 2 : 3));
    text += ` ${quoted}`;
  }
  return { text, columns };
}

/** A word as it is typed: in quotes where a shell would cut or change it. */
export function shellWord(word: string): string {
  return word !== "" && /^[\p{L}\p{N}@%+=:,./_-]+$/u.test(word)
    ? word
    : `"${word.replaceAll('"', '\\"')}"`;
}

/**
 * Issues about an option's word, `--make` at its fifth letter, told at their place in the whole command
 * line; `starts` says in which column the word of each option or argument begins. A word that is missing
 * is missing at the end.
 */
export function placeInCommand(
  issues: readonly Issue[],
  { text }: Written,
  starts: ReadonlyMap<string, number>,
): readonly Issue[] {
  return issues.map((issue) => {
    const { file, column } = issue.at;
    const absent = issue.code === "bad-argument" && file !== COMMAND_LINE;
    const start = starts.get(file) ?? (absent ? [...text].length + 2 : undefined);
    if (start === undefined) return issue;
    return { ...issue, at: { ...issue.at, file: COMMAND_LINE, column: start + column - 1 } };
  });
}

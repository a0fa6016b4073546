import type { Workspace } from "../actions/index.ts";
import { type Issue, isError, type Place, severityOf } from "../core/index.ts";
import { cliWords, issueSentences, type Names, nameOfId } from "../sentences/index.ts";
import { excerptOf } from "./excerpt.ts";
import { paint } from "./paint.ts";
import type { Terminal } from "./terminal.ts";
import { widthOf } from "./width.ts";
import { wrapBehind } from "./wrap.ts";
import { COMMAND_LINE } from "./written.ts";

/** An issue as a compiler says it: place, code, title; the lines with carets; what is so; the cure. */
export function issueText(
  issue: Issue,
  texts: ReadonlyMap<string, string>,
  { language, columns }: Pick<Terminal, "language" | "columns">,
  names?: Names,
  said = issueSentences(issue, language, names),
): string {
  const { title, what, mend, label } = said;
  const colour = isError(issue) ? "red" : severityOf(issue) === "finding" ? "yellow" : "blue";
  const address = addressOf(issue.at);
  const code = `${paint(issue.code, colour)}  ${paint(title, "bold")}`;
  const also = (issue.also ?? []).filter((place) => !samePlace(place, issue.at));
  return [
    address === "" ? code : `${address}  ${code}`,
    ...excerptText(issue.at, texts, columns, label),
    ...also.flatMap((place) => [`  ${addressOf(place)}`, ...excerptText(place, texts, columns)]),
    ...scenariosText(issue, language, columns),
    ...wrapBehind("    ", what, columns),
    ...(mend === undefined ? [] : wrapBehind("    ", mendText(mend, language), columns)),
  ].join("\n");
}

/** Nothing where it is so of the text as it stands. */
function scenariosText(
  { scenarios = [] }: Issue,
  language: Terminal["language"],
  columns: number,
): readonly string[] {
  if (scenarios.length === 0) return [];
  const ids = scenarios.join(", ");
  return wrapBehind("    ", cliWords[language].underScenarios(ids, scenarios.length), columns);
}

function mendText(mend: string, language: Terminal["language"]): string {
  return `${paint(cliWords[language].mend, "bold")} ${mend}`;
}

/** `chain.yaml:31:40`; the command line needs none. */
function addressOf({ file, line, column }: Place): string {
  return file === COMMAND_LINE ? "" : `${file}:${line}:${column}`;
}

function samePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

const GUTTER = 9;

function excerptText(
  at: Place,
  texts: ReadonlyMap<string, string>,
  columns: number,
  label?: string,
): readonly string[] {
  const excerpt = excerptOf(texts, at, columns - GUTTER);
  if (excerpt === undefined) return [];
  const number = at.file === COMMAND_LINE ? "" : String(at.line);
  const line = `${paint(`${number.padStart(6)} |`, "faint")} ${excerpt.line}`;
  const carets = `${paint(`${"".padStart(6)} |`, "faint")} ${paint(excerpt.carets, "red")}`;
  const room = columns - GUTTER - widthOf(excerpt.carets) - 1;
  return [line, label !== undefined && widthOf(label) <= room ? `${carets} ${label}` : carets];
}

/** All of them, and how many there are. An error speaks of the ids in its text, a finding of things by their names. */
export function issuesText(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  terminal: Pick<Terminal, "language" | "columns">,
  workspace?: Workspace,
): string {
  const names: Names | undefined = workspace && ((id) => nameOfId(workspace, id));
  const told = issues.map(
    (issue) => `${issueText(issue, texts, terminal, isError(issue) ? undefined : names)}\n`,
  );
  return [...told, countText(issues, terminal.language)].join("\n");
}

/** `2 errors, 1 note`: the last line of a list; empty where there is nothing to count. */
function countText(issues: readonly Issue[], language: Terminal["language"]): string {
  const words = cliWords[language];
  const count = (severity: string) =>
    issues.filter((issue) => severityOf(issue) === severity).length;
  const [errors, findings, notes] = [count("error"), count("finding"), count("note")];
  return [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(findings > 0 ? [words.findings(findings)] : []),
    ...(notes > 0 ? [words.notes(notes)] : []),
  ].join(", ");
}

import type { Answer, Asking, ExitCode } from "../actions/index.ts";
import { issuesJson } from "../actions/index.ts";
import type { OptionName, PositionalName } from "./commands.ts";
import { issuesText } from "./issue-text.ts";
import type { Invocation } from "./read-command.ts";
import type { Terminal } from "./terminal.ts";
import { COMMAND_LINE, placeInCommand } from "./written.ts";

/** A command: what was asked and where to answer; the code the process ends with. */
export type Run = (invocation: Invocation, terminal: Terminal) => Promise<ExitCode>;

export function word(invocation: Invocation, name: PositionalName): string | undefined {
  return invocation.words.get(name);
}

export function folderOf(invocation: Invocation): string {
  return word(invocation, "DIR") ?? ".";
}

export function option(invocation: Invocation, name: OptionName): string | undefined {
  return invocation.options.get(name)?.[0];
}

export function askingOf({ options }: Invocation): Asking {
  const [asOf] = options.get("as-of") ?? [];
  const [year] = options.get("in") ?? [];
  const scenarios = options.get("scenario");
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(year === undefined ? {} : { year }),
    ...(scenarios === undefined ? {} : { scenarios }),
  };
}

/** The answer with what is wrong in the command line told at its place there. */
export function placed<A extends Answer>(answer: A, { written, starts }: Invocation): A {
  const issues = placeInCommand(answer.issues, written, starts);
  const texts = new Map([...answer.texts, [COMMAND_LINE, written.text]]);
  return { ...answer, issues, texts };
}

/** What kept a command from answering: for people beside the answer, for programs in its place. */
export function tellIssues(
  answer: Pick<Answer, "issues" | "texts">,
  invocation: Invocation,
  terminal: Terminal,
): void {
  const { issues, texts } = answer;
  if (invocation.options.has("json")) passJson(issuesJson(issues, terminal.language), terminal);
  else terminal.complain(issuesText(issues, texts, terminal));
}

/** Words of the command line that cannot stand there, told before anything is done. */
export function refuseAsked(
  words: Pick<Answer, "issues" | "texts">,
  invocation: Invocation,
  terminal: Terminal,
): ExitCode {
  tellIssues(placed({ ...words, exitCode: 2 }, invocation), invocation, terminal);
  return 2;
}

export function passJson(answer: object, terminal: Terminal): void {
  terminal.pass(`${JSON.stringify(answer, null, 2)}\n`);
}

/** A key with its value, or nothing where there is none. */
export function given<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}

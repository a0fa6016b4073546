import { chooseLanguage, type ExitCode } from "../actions/index.ts";
import { version } from "../files/index.ts";
import type { CommandName } from "./commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { languageIssues } from "./language.ts";
import { type Invocation, readCommand } from "./read-command.ts";
import { placed, type Run, tellIssues } from "./run.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** Each command is loaded when it is asked for: none waits for what another needs. */
const RUNS: Readonly<Record<CommandName, () => Promise<{ readonly run: Run }>>> = {
  check: () => import("./run-check.ts"),
  report: () => import("./run-report.ts"),
  balance: () => import("./run-balance.ts"),
  why: () => import("./run-why.ts"),
  sensitivity: () => import("./run-sensitivity.ts"),
  compare: () => import("./run-compare.ts"),
  draw: () => import("./run-draw.ts"),
  new: () => import("./run-new.ts"),
  format: () => import("./run-format.ts"),
  migrate: () => import("./run-migrate.ts"),
  watch: () => import("./run-watch.ts"),
  workbook: () => import("./run-workbook.ts"),
  memo: () => import("./run-memo.ts"),
  programme: () => import("./run-programme.ts"),
  "read-workbook": () => import("./run-read-workbook.ts"),
  seal: () => import("./run-seal.ts"),
  verify: () => import("./run-verify.ts"),
  open: () => import("./run-open.ts"),
  sign: () => import("./run-sign.ts"),
  stamp: () => import("./run-stamp.ts"),
  keys: () => import("./run-keys.ts"),
  schema: () => import("./run-schema.ts"),
  explain: () => import("./run-explain.ts"),
  completion: () => import("./run-completion.ts"),
};

/** The command line: reads the words, runs the command, answers the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === "__complete") return completeWords(argv.slice(1));
  const invocation = readCommand(argv);
  const { options, command, issues } = invocation;
  const language = chooseLanguage(options.get("lang")?.[0], process.env);
  const terminal = openTerminal(language, options.has("no-color") ? false : undefined);
  const wrong = [...issues, ...languageIssues(options.get("lang")?.[0])];
  if (wrong.length > 0) return refuse({ ...invocation, issues: wrong }, terminal);
  if (options.has("version")) return say(terminal, version());
  if (command === undefined) return introduce(options.has("help"), terminal);
  if (options.has("help")) return say(terminal, commandHelp(command, terminal));
  const { run } = await RUNS[command]();
  return run(invocation, terminal);
}

/** Asked by the shell while someone types; whatever goes wrong must not get in their way. */
async function completeWords(words: readonly string[]): Promise<ExitCode> {
  const { complete } = await import("./complete.ts");
  const found = complete(words);
  openTerminal("en", false).pass(found.map((word) => `${word}\n`).join(""));
  return 0;
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.say(text);
  return 0;
}

/** Without a command nothing was checked: a script that forgot it must not read that as a plan that closes. */
function introduce(asked: boolean, terminal: Terminal): ExitCode {
  terminal.say(generalHelp(terminal));
  return asked ? 0 : 2;
}

function refuse(invocation: Invocation, terminal: Terminal): ExitCode {
  const answer = { issues: invocation.issues, texts: new Map(), exitCode: 2 } as const;
  tellIssues(placed(answer, invocation), invocation, terminal);
  return 2;
}

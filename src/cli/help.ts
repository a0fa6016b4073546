import type { Language } from "../actions/index.ts";
import { cliWords } from "../sentences/index.ts";
import {
  COMMANDS,
  type CommandName,
  maySpan,
  type OptionName,
  optionsOf,
  type PositionalName,
  shapeOf,
} from "./commands.ts";
import { paint } from "./paint.ts";
import type { Terminal } from "./terminal.ts";
import { padEnd, widthOf } from "./width.ts";
import { type CommandWords, commandWords } from "./words.ts";
import { wrapBehind } from "./wrap.ts";

const FEED = '"10 000 t quartz"';

const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  check: [
    "tizbek check",
    "tizbek check examples/kazakhstan --as-of 2026-09-30 --lang kk",
    "tizbek check --scenario norms-2024 --json",
  ],
  report: [
    "tizbek report -o report.html",
    "tizbek report examples/kazakhstan -o report.html --lang ru",
  ],
  balance: [
    'tizbek balance --make "1 GW/yr wafers" --scope pulling-and-slicing',
    `tizbek balance --from ${FEED} --csv > balance.csv`,
  ],
  why: ["tizbek why polysilicon", "tizbek why examples/three-loops silicon"],
  sensitivity: ["tizbek sensitivity", "tizbek sensitivity --scenario norms-2024 --lang kk"],
  compare: [
    "tizbek compare state-2018 norms-2024",
    "tizbek compare - norms-2024",
    "tizbek compare --capsule plan.tizbek my-plan",
  ],
  draw: [
    "tizbek draw -o chain.svg",
    "tizbek draw examples/kazakhstan -o chain.svg --element Si --lang kk",
    "tizbek draw examples/three-loops -o loops.svg --element mass",
  ],
  new: ["tizbek new my-plan", "tizbek new my-plan --example three-loops"],
  format: ["tizbek format", "tizbek format my-plan --check"],
  migrate: ["tizbek migrate my-plan --check", "tizbek migrate my-plan"],
  watch: ["tizbek watch", "tizbek watch my-plan --scenario norms-2024"],
  workbook: ["tizbek workbook -o plan.xlsx", "tizbek workbook my-plan -o plan.xlsx --lang ru"],
  memo: [
    "tizbek memo -o memo.docx",
    "tizbek memo examples/kazakhstan -o memo.docx --lang kk --promise first-gigawatt",
    "tizbek memo examples/kazakhstan --programme -o programme.docx --lang kk",
  ],
  programme: [
    "tizbek programme examples/kazakhstan --as-of 2026-11-01 --since 2025-09-01",
    "tizbek programme --ics > programme.ics",
  ],
  "read-workbook": [
    "tizbek read-workbook plan.xlsx",
    "tizbek read-workbook my-plan plan.xlsx --as-scenario mine",
  ],
  seal: [
    "tizbek seal -o plan.tizbek",
    "tizbek seal examples/kazakhstan -o plan.tizbek --key minister --note letter.txt",
  ],
  verify: ["tizbek verify plan.tizbek", "tizbek verify plan.tizbek --signer minister.pem"],
  open: ["tizbek open plan.tizbek plan-of-2026"],
  sign: ["tizbek sign plan.tizbek --key academy"],
  stamp: [
    "tizbek stamp plan.tizbek --request plan.tsq",
    "tizbek stamp plan.tizbek --reply plan.tsr",
  ],
  keys: [
    "tizbek keys make minister",
    "tizbek keys export minister > minister.pem",
    "tizbek keys list",
  ],
  schema: ["tizbek schema -o tizbek.schema.json"],
  explain: ["tizbek explain unit-mismatch", "tizbek explain"],
  completion: [
    'eval "$(tizbek completion bash)"',
    "tizbek completion fish > ~/.config/fish/completions/tizbek.fish",
  ],
};

/** What the program is for, and its commands. */
export function generalHelp({ language, columns }: Pick<Terminal, "language" | "columns">): string {
  const words = cliWords[language];
  const commands = Object.keys(COMMANDS) as readonly CommandName[];
  const rows = commands.map((name) => [name, words.command[name]] as const);
  const codes = words.exitCodes.map((meaning, code) => [String(code), meaning] as const);
  return [
    words.about,
    "",
    `${paint(words.usage, "bold")} tizbek COMMAND [DIR] [--…]`,
    ...section(words.commandsHead, rows, columns),
    ...section(
      words.optionsHead,
      optionRows(["lang", "no-color", "help", "version"], language),
      columns,
    ),
    ...section(words.exitCodesHead, codes, columns),
    ...examples([EXAMPLES.new[0], EXAMPLES.check[1], EXAMPLES.balance[0]], language),
  ].join("\n");
}

/** One command: its words, its options, examples. */
export function commandHelp(
  name: CommandName,
  { language, columns }: Pick<Terminal, "language" | "columns">,
): string {
  const words = cliWords[language];
  const { positionals } = COMMANDS[name];
  const usage = [
    ...positionals,
    ...COMMANDS[name].options.map((option) => usageOf(name, option)),
  ].join(" ");
  const args = positionals.map((one): Pair => [one, argumentWords(name, bare(one), language)]);
  return [
    words.command[name],
    "",
    ...wrapBehind(`${paint(words.usage, "bold")} tizbek ${name} `, usage, columns),
    ...(args.length > 0 ? section(words.argumentsHead, args, columns) : []),
    ...section(words.optionsHead, optionRows(optionsOf(name), language, name), columns),
    ...examples(EXAMPLES[name], language),
  ].join("\n");
}

type Pair = readonly [left: string, right: string];

function section(head: string, rows: readonly Pair[], columns: number): readonly string[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)));
  const lines = rows.flatMap(([left, right]) =>
    wrapBehind(`  ${padEnd(left, width)}  `, right, columns),
  );
  return ["", paint(head, "bold"), ...lines];
}

function examples(lines: readonly (string | undefined)[], language: Language): readonly string[] {
  return ["", paint(cliWords[language].examplesHead, "bold"), ...lines.map((line) => `  ${line}`)];
}

function bare(positional: string): PositionalName {
  return positional.replace(/[[\]]/g, "") as PositionalName;
}

function argumentWords(command: CommandName, name: PositionalName, language: Language): string {
  const { argument } = cliWords[language];
  const own = commandWords[language];
  if (name === "DIR") return command === "new" || command === "open" ? own.newFolder : argument.dir;
  if (name === "CODE") return own.anyCode;
  if (name === "ACTION") return own.capsule.action;
  if (name === "NAME") return own.capsule.name;
  if (name === "FILE") return fileWords(command, language);
  if (name === "SHELL") return own.shell;
  return name === "STREAM" ? argument.stream : argument.scenario;
}

function fileWords(command: CommandName, language: Language): string {
  const { workbookFile, capsule } = commandWords[language];
  if (command === "read-workbook") return workbookFile;
  return command === "keys" ? capsule.keyFile : capsule.file;
}

function usageOf(command: CommandName, option: OptionName): string {
  const { word, short } = shapeOf(option);
  const flag = short === undefined ? `--${option}` : `-${short}`;
  return `[${word === undefined ? flag : `${flag}\u00a0${word}`}]${maySpan(command, option) ? "…" : ""}`;
}

function optionRows(
  options: readonly OptionName[],
  language: Language,
  command?: CommandName,
): readonly Pair[] {
  return options.map((option): Pair => {
    const { word, short } = shapeOf(option);
    const flags = short === undefined ? `--${option}` : `-${short}, --${option}`;
    return [
      word === undefined ? flags : `${flags} ${word}`,
      optionWords(option, language, command),
    ];
  });
}

function capsuleOptions(language: Language): CommandWords["capsule"]["option"] {
  return commandWords[language].capsule.option;
}

type CapsuleOption = keyof CommandWords["capsule"]["option"];

function optionWords(option: OptionName, language: Language, command?: CommandName): string {
  const own: Partial<Record<OptionName, string>> = commandWords[language].option;
  const shared: Partial<Record<OptionName, string>> = cliWords[language].option;
  if (option === "in" && command === "balance") return own.in ?? "";
  if (option === "in") return shared.in ?? "";
  if (option === "show") return own.show ?? "";
  if (option in capsuleOptions(language)) return capsuleOptions(language)[option as CapsuleOption];
  const words = maySpan(command, option) ? undefined : own[option];
  return words ?? shared[option] ?? "";
}

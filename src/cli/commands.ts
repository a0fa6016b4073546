/** The commands, what stands after each, and which options it knows. One table for reading, help and completion. */
export const COMMANDS = {
  check: { positionals: ["[DIR]"], options: ["as-of", "scenario", "in", "json"] },
  report: { positionals: ["[DIR]"], options: ["output", "as-of", "scenario", "in"] },
  balance: {
    positionals: ["[DIR]"],
    options: [
      "make",
      "from",
      "scope",
      "scenario",
      "in",
      "show",
      "sites",
      "element",
      "per-unit",
      "json",
      "csv",
    ],
  },
  why: {
    positionals: ["[DIR]", "STREAM"],
    options: ["promise", "scope", "scenario", "in", "json"],
  },
  sensitivity: { positionals: ["[DIR]"], options: ["as-of", "scenario", "in", "json"] },
  compare: { positionals: ["[DIR]", "S1", "S2"], options: ["as-of", "in", "capsule", "json"] },
  draw: {
    positionals: ["[DIR]"],
    options: ["output", "element", "promise", "scope", "scenario", "make", "in"],
  },
  new: { positionals: ["DIR"], options: ["example"] },
  format: { positionals: ["[DIR]"], options: ["check"] },
  migrate: { positionals: ["[DIR]"], options: ["check"] },
  watch: { positionals: ["[DIR]"], options: ["as-of", "scenario", "in"] },
  workbook: { positionals: ["[DIR]"], options: ["output", "as-of", "scenario", "in"] },
  memo: {
    positionals: ["[DIR]"],
    options: ["output", "as-of", "scenario", "in", "promise", "programme"],
  },
  programme: {
    positionals: ["[DIR]"],
    options: ["as-of", "since", "owner", "json", "csv", "ics"],
  },
  "read-workbook": { positionals: ["[DIR]", "FILE"], options: ["as-scenario", "check"] },
  seal: {
    positionals: ["[DIR]"],
    options: ["output", "as-of", "scenario", "in", "key", "signer", "note", "passphrase"],
  },
  verify: { positionals: ["FILE"], options: ["digest", "signer", "tsa-ca", "json"] },
  open: { positionals: ["FILE", "DIR"], options: [] },
  sign: { positionals: ["FILE"], options: ["key", "passphrase"] },
  stamp: { positionals: ["FILE"], options: ["request", "reply"] },
  keys: {
    positionals: ["ACTION", "[NAME]", "[FILE]"],
    options: ["private", "passphrase", "json"],
  },
  schema: { positionals: [], options: ["output"] },
  explain: { positionals: ["[CODE]"], options: [] },
  completion: { positionals: ["SHELL"], options: [] },
} as const satisfies Record<string, CommandShape>;

interface CommandShape {
  /** In order; those in brackets may be left out, the last first. */
  readonly positionals: readonly Positional[];
  readonly options: readonly OptionName[];
}

export type CommandName = keyof typeof COMMANDS;

export type PositionalName =
  | "DIR"
  | "FILE"
  | "ACTION"
  | "NAME"
  | "STREAM"
  | "S1"
  | "S2"
  | "CODE"
  | "SHELL";
type Positional = PositionalName | `[${PositionalName}]`;

/** Commands that span several scenarios; the others take one. */
const SPANNING: readonly CommandName[] = [
  "check",
  "report",
  "watch",
  "workbook",
  "memo",
  "sensitivity",
  "seal",
];

/** The words a command takes: beside a capsule there are no two scenarios to name. */
export function positionalsOf(
  command: CommandName,
  options: ReadonlyMap<OptionName, unknown>,
): readonly string[] {
  const { positionals } = COMMANDS[command];
  return command === "compare" && options.has("capsule") ? positionals.slice(0, 1) : positionals;
}

/** Options of capsules that may stand several times. */
const REPEATED: readonly OptionName[] = ["key", "signer", "note"];

export function maySpan(command: CommandName | undefined, option: OptionName): boolean {
  if (option === "show") return command === "balance";
  if (REPEATED.includes(option)) return command === "seal" || command === "verify";
  return option === "scenario" && command !== undefined && SPANNING.includes(command);
}

/** Every option: what the word that follows it is called, if one does, and its one letter. */
export const OPTIONS = {
  "as-of": { word: "D" },
  scenario: { word: "S" },
  in: { word: "PERIOD" },
  make: { word: "AMOUNT" },
  from: { word: "AMOUNT" },
  scope: { word: "S" },
  promise: { word: "P" },
  element: { word: "EL" },
  output: { word: "FILE", short: "o" },
  example: { word: "NAME" },
  "as-scenario": { word: "NAME" },
  show: { word: "STREAM" },
  sites: {},
  "per-unit": {},
  check: {},
  json: {},
  csv: {},
  ics: {},
  programme: {},
  since: { word: "D" },
  owner: { word: "X" },
  key: { word: "NAME" },
  signer: { word: "FILE" },
  note: { word: "FILE" },
  passphrase: { word: "FILE" },
  digest: { word: "H" },
  "tsa-ca": { word: "FILE" },
  request: { word: "FILE" },
  reply: { word: "FILE" },
  private: {},
  capsule: { word: "FILE" },
  lang: { word: "kk|ru|en" },
  "no-color": {},
  help: { short: "h" },
  version: {},
} as const satisfies Record<string, OptionShape>;

interface OptionShape {
  readonly word?: string;
  readonly short?: string;
}

export type OptionName =
  | "as-of"
  | "scenario"
  | "in"
  | "make"
  | "from"
  | "scope"
  | "promise"
  | "element"
  | "output"
  | "example"
  | "as-scenario"
  | "show"
  | "sites"
  | "per-unit"
  | "check"
  | "json"
  | "csv"
  | "ics"
  | "programme"
  | "since"
  | "owner"
  | "key"
  | "signer"
  | "note"
  | "passphrase"
  | "digest"
  | "tsa-ca"
  | "request"
  | "reply"
  | "private"
  | "capsule"
  | "lang"
  | "no-color"
  | "help"
  | "version";

/** Every command knows these. */
export const EVERYWHERE: readonly OptionName[] = ["lang", "no-color", "help"];

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

export function optionsOf(command: CommandName): readonly OptionName[] {
  return [...COMMANDS[command].options, ...EVERYWHERE];
}

export function shapeOf(option: OptionName): OptionShape {
  return OPTIONS[option];
}

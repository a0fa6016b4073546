import { parseArgs } from "node:util";
import { type Issue, type IssueFacts, issue, likelyName } from "../core/index.ts";
import {
  COMMANDS,
  type CommandName,
  EVERYWHERE,
  isCommand,
  maySpan,
  OPTIONS,
  type OptionName,
  optionsOf,
  type PositionalName,
  positionalsOf,
  shapeOf,
} from "./commands.ts";
import { COMMAND_LINE, type Written, writeOut } from "./written.ts";

/** A command line read: what is asked, and what is wrong with it. */
export interface Invocation {
  readonly command: CommandName | undefined;
  readonly words: ReadonlyMap<PositionalName, string>;
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
  readonly issues: readonly Issue[];
  readonly written: Written;
  /** Column where the word of an option (`--make`) or argument (`DIR`) begins. */
  readonly starts: ReadonlyMap<string, number>;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Token & { readonly kind: "option" };
type PositionalToken = Token & { readonly kind: "positional" };

interface ReadingCommand {
  readonly written: Written;
  readonly issues: Issue[];
  readonly options: Map<OptionName, string[]>;
  readonly starts: Map<string, number>;
}

/** Reads the words of a command; everything wrong with them is gathered. */
export function readCommand(argv: readonly string[]): Invocation {
  const reading: ReadingCommand = {
    written: writeOut(argv),
    issues: [],
    options: new Map(),
    starts: new Map(),
  };
  const tokens = tokensOf(argv);
  const plain = tokens.filter((token) => token.kind === "positional");
  const [first, ...rest] = plain;
  const command = first && readName(first, reading);
  for (const token of tokens) if (token.kind === "option") readOption(token, command, reading);
  const asks = reading.options.has("help") || reading.options.has("version");
  const words = command === undefined || asks ? new Map() : readWords(command, rest, reading);
  const { options, issues, written, starts } = reading;
  return { command, words, options, issues, written, starts };
}

function tokensOf(argv: readonly string[]) {
  const options = Object.entries(OPTIONS).map(([name, shape]) => [
    name,
    {
      type: "word" in shape ? ("string" as const) : ("boolean" as const),
      ...("short" in shape ? { short: shape.short } : {}),
    },
  ]);
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function placeOfWord({ written }: ReadingCommand, index: number, word: string): Issue["at"] {
  const length = Math.max(1, [...word].length);
  return { file: COMMAND_LINE, line: 1, column: written.columns[index] ?? 1, length };
}

function readName(token: PositionalToken, reading: ReadingCommand): CommandName | undefined {
  if (isCommand(token.value)) return token.value;
  const likely = likelyName(token.value, Object.keys(COMMANDS));
  const at = placeOfWord(reading, token.index, token.value);
  const facts = { given: token.value, ...(likely === undefined ? {} : { likely }) };
  reading.issues.push(issue("unknown-command", at, facts));
  return undefined;
}

type Refusal = Omit<IssueFacts["bad-argument"], "argument">;

function refuse(reading: ReadingCommand, at: Issue["at"], argument: string, facts: Refusal): void {
  reading.issues.push(issue("bad-argument", at, { argument, ...facts }));
}

function readOption(
  token: OptionToken,
  command: CommandName | undefined,
  reading: ReadingCommand,
): void {
  const name = knownOption(token.name);
  const known = command === undefined ? [...EVERYWHERE, "version"] : optionsOf(command);
  const foreign = command !== undefined && name !== "version" && !known.some((one) => one === name);
  if (name === undefined || foreign) refuseOption(token, known, reading);
  else if (shapeOf(name).word === undefined) keep(name, "", reading);
  else readValue(token, name, command, reading);
}

function readValue(
  token: OptionToken,
  name: OptionName,
  command: CommandName | undefined,
  reading: ReadingCommand,
): void {
  const { value } = token;
  const at = placeOfWord(reading, token.index, token.rawName);
  if (value === undefined || value === "" || isOption(value)) {
    refuse(reading, at, `--${name}`, { problem: "value-missing" });
  } else if (reading.options.has(name) && !maySpan(command, name)) {
    refuse(reading, at, `--${name}`, { problem: "too-many" });
  } else {
    reading.starts.set(`--${name}`, startOfValue(token, reading));
    keep(name, value, reading);
  }
}

/** The next option was taken for the word of this one. */
function isOption(value: string): boolean {
  return value.startsWith("--") && knownOption(value.slice(2)) !== undefined;
}

function keep(name: OptionName, value: string, reading: ReadingCommand): void {
  reading.options.set(name, [...(reading.options.get(name) ?? []), value]);
}

function startOfValue(token: OptionToken, { written }: ReadingCommand): number {
  const own = written.columns[token.index] ?? 1;
  if (token.inlineValue !== true) return written.columns[token.index + 1] ?? own;
  const equals = token.rawName.startsWith("--") ? 1 : 0;
  return own + [...token.rawName].length + equals;
}

function knownOption(name: string): OptionName | undefined {
  return Object.hasOwn(OPTIONS, name) ? (name as OptionName) : undefined;
}

function refuseOption(token: OptionToken, known: readonly string[], reading: ReadingCommand): void {
  const likely = likelyName(token.name, known);
  refuse(reading, placeOfWord(reading, token.index, token.rawName), token.rawName, {
    problem: "unknown-option",
    known: known.map((name) => `--${name}`).join(", "),
    ...(likely === undefined ? {} : { likely: `--${likely}` }),
  });
}

/** The words after the command, by what they are: with too few, those in brackets are left out. */
function readWords(
  command: CommandName,
  given: readonly PositionalToken[],
  reading: ReadingCommand,
): ReadonlyMap<PositionalName, string> {
  const all = positionalsOf(command, reading.options);
  const needed = all.filter((name) => !name.startsWith("["));
  const taken = given.length > needed.length ? all : needed;
  const words = new Map<PositionalName, string>();
  for (const [i, token] of given.entries()) {
    const name = taken[i]?.replace(/[[\]]/g, "") as PositionalName | undefined;
    const at = placeOfWord(reading, token.index, token.value);
    if (name === undefined) refuse(reading, at, token.value, { problem: "too-many" });
    else {
      words.set(name, token.value);
      reading.starts.set(name, at.column);
    }
  }
  for (const name of needed.slice(given.length)) {
    const end = { ...placeOfWord(reading, 0, ""), column: [...reading.written.text].length + 1 };
    refuse(reading, end, name, { problem: "value-missing" });
  }
  return words;
}

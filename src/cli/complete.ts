import { type Listed, listWords } from "../actions/index.ts";
import {
  COMMANDS,
  type CommandName,
  isCommand,
  OPTIONS,
  type OptionName,
  optionsOf,
  type PositionalName,
  shapeOf,
} from "./commands.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;

const LISTED_OPTIONS: Readonly<Partial<Record<OptionName, Listed>>> = {
  scenario: "scenario",
  scope: "scope",
  promise: "promise",
  element: "component",
  in: "period",
  show: "stream",
  lang: "language",
  example: "example",
};

const LISTED_WORDS: Readonly<Partial<Record<PositionalName, Listed>>> = {
  STREAM: "stream",
  S1: "scenario",
  S2: "scenario",
  CODE: "code",
};

/** What the last word of a command may become; none where it names a file or a folder, which the shell knows. */
export function complete(words: readonly string[]): readonly string[] {
  const current = words.at(-1) ?? "";
  return candidates(words).filter((word) => word.startsWith(current));
}

function candidates(words: readonly string[]): readonly string[] {
  const [current = "", before = ""] = [words.at(-1), words.at(-2)];
  const command = words.slice(0, -1).find((word) => !word.startsWith("-"));
  if (command === undefined || !isCommand(command)) return commandWords(current);
  const option = optionOf(before);
  if (option !== undefined && shapeOf(option).word !== undefined) {
    const listed = LISTED_OPTIONS[option];
    return listed === undefined ? [] : listWords(listed, folderIn(command, words));
  }
  if (current.startsWith("-")) return optionsOf(command).map((name) => `--${name}`);
  return argumentWords(command, words);
}

function commandWords(current: string): readonly string[] {
  return current.startsWith("-") ? ["--help", "--version", "--lang"] : Object.keys(COMMANDS);
}

function optionOf(word: string): OptionName | undefined {
  const names = Object.keys(OPTIONS) as readonly OptionName[];
  return names.find((name) => word === `--${name}` || word === `-${shapeOf(name).short}`);
}

/** Words that are neither options nor what stands behind one. */
function plainWords(command: CommandName, words: readonly string[]): readonly string[] {
  const after = words.slice(words.indexOf(command) + 1, -1);
  return after.filter((word, i) => {
    const option = optionOf(after[i - 1] ?? "");
    return !word.startsWith("--") && (option === undefined || shapeOf(option).word === undefined);
  });
}

/** The folder named, if the words so far name one; else the current one. */
function folderIn(command: CommandName, words: readonly string[]): string {
  const { positionals } = COMMANDS[command];
  const [first] = plainWords(command, words);
  return first !== undefined && positionals.length === 1 && positionals[0] === "[DIR]"
    ? first
    : ".";
}

/** What may stand next: with the folder left out, the words of the current one. */
function argumentWords(command: CommandName, words: readonly string[]): readonly string[] {
  if (command === "completion") return SHELLS;
  const names: readonly string[] = COMMANDS[command].positionals;
  const own = names.filter((name) => name !== "[DIR]").map((name) => name.replace(/[[\]]/g, ""));
  const given = plainWords(command, words);
  const name = own[Math.min(given.length, own.length - 1)] as PositionalName | undefined;
  const listed = name && LISTED_WORDS[name];
  if (listed === undefined) return [];
  return [...listWords(listed, "."), ...(listed === "scenario" ? ["-"] : [])];
}

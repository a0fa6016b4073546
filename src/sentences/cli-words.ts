import type { Language } from "../workspace/index.ts";
import { CLI_EN } from "./cli-words-en.ts";
import { CLI_KK } from "./cli-words-kk.ts";
import { CLI_RU } from "./cli-words-ru.ts";

type CommandName =
  | "check"
  | "report"
  | "balance"
  | "why"
  | "sensitivity"
  | "compare"
  | "draw"
  | "new"
  | "format"
  | "migrate"
  | "watch"
  | "workbook"
  | "memo"
  | "programme"
  | "read-workbook"
  | "seal"
  | "verify"
  | "open"
  | "sign"
  | "stamp"
  | "keys"
  | "schema"
  | "explain"
  | "completion";

type OptionName =
  | "as-of"
  | "scenario"
  | "lang"
  | "json"
  | "csv"
  | "make"
  | "from"
  | "scope"
  | "output"
  | "in"
  | "no-color"
  | "help"
  | "version";

type ArgumentName = "dir" | "stream" | "scenario" | "code";

/** What the command line says besides issues and verdicts. */
export interface CliWords {
  /** One line: what it is for. */
  readonly about: string;
  readonly usage: string;
  readonly commandsHead: string;
  readonly optionsHead: string;
  readonly argumentsHead: string;
  readonly examplesHead: string;
  readonly exitCodesHead: string;
  readonly command: Readonly<Record<CommandName, string>>;
  readonly option: Readonly<Record<OptionName, string>>;
  readonly argument: Readonly<Record<ArgumentName, string>>;
  /** What each exit code means, 0 to 3. */
  readonly exitCodes: readonly [string, string, string, string];
  /** Before the cure of an issue. */
  readonly mend: string;
  /** The scenarios under which an issue is so, by their ids. */
  readonly underScenarios: (ids: string, count: number) => string;
  readonly errors: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly notes: (count: number) => string;
  /** The text is right and promises nothing to judge. */
  readonly nothingPromised: string;
  /** All of so many `expect` lines hold. */
  readonly expectedCame: (count: number) => string;
  /** The numbers of the plan's own gate were balanced, and nothing was wrong. */
  readonly gateBalanced: string;
  readonly wrote: (file: string) => string;
  readonly created: (folder: string) => string;
  readonly tryNext: (command: string) => string;
  readonly serving: (address: string) => string;
  readonly stopWith: string;
  /** Leads a browser without scripts to the page that needs none. */
  readonly withoutScript: string;
  readonly readAnew: string;
  readonly table: TableHeads;
}

/** Heads of the tables of `balance`, `why` and `compare`. */
interface TableHeads {
  readonly process: string;
  readonly stream: string;
  readonly lots: string;
  readonly made: string;
  readonly given: string;
  readonly taken: string;
  readonly enters: string;
  readonly leaves: string;
  readonly lost: string;
  readonly emitted: string;
  readonly left: string;
  readonly short: string;
  readonly amount: string;
  readonly unit: string;
  readonly electricity: string;
  readonly heat: string;
  readonly water: string;
  readonly meanPower: string;
  readonly emissions: string;
  readonly perUnit: (unit: string) => string;
  readonly total: string;
  readonly neededFor: string;
  readonly share: string;
  readonly returns: string;
  readonly figure: string;
  readonly difference: string;
  readonly byDifference: string;
  readonly asWritten: string;
}

/** Every language has every word: a missing one does not compile. */
export const cliWords: Readonly<Record<Language, CliWords>> = {
  kk: CLI_KK,
  ru: CLI_RU,
  en: CLI_EN,
};

import type { Language } from "../actions/index.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_KK } from "./words-kk.ts";
import { WORDS_RU } from "./words-ru.ts";

/** What only the command line says, beside the words it shares with the page and the messages. */
export interface CommandWords {
  readonly option: Readonly<
    Record<
      | "promise"
      | "since"
      | "owner"
      | "ics"
      | "programme"
      | "example"
      | "element"
      | "per-unit"
      | "check"
      | "scenario"
      | "as-scenario"
      | "show"
      | "sites"
      | "in",
      string
    >
  >;
  /** What the plants at a site draw, and what is contracted there. */
  readonly sites: Readonly<Record<"title" | "drawn" | "contracted" | "none", string>>;
  /** Of CO2: from the processes themselves, and emitted elsewhere for what is bought. */
  readonly carbon: Readonly<Record<"title" | "direct" | "bought", string>>;
  readonly capsule: CapsuleCommandWords;
  readonly shell: string;
  readonly newFolder: string;
  /** The line by which an editor finds the schema, to be put first in each text. */
  readonly firstLine: (line: string) => string;
  readonly anyCode: string;
  readonly allProcesses: string;
  /** Where nothing is asked, the numbers at the plan's own gate stand. */
  readonly ownGate: string;
  /** What each process leaves by difference or unaccounted, and one component in full. */
  readonly components: ComponentWords;
  /** Processes with no amount in this answer, before their names. */
  readonly partless: string;
  /** The streams that go round and how many times larger what goes round is for it. */
  readonly round: (ring: string, gain: string | undefined, share: string) => string;
  /** Streams drawn on an open market: nobody's limit is asked. */
  readonly openMarkets: (streams: string) => string;
  /** Promises there are, but none said by the day asked. */
  readonly nothingYet: string;
  /** The scope ends in another product than the one promised. */
  readonly scopeMakes: (product: string) => string;
  /** A scope whose product leaves no doubt what its watts are of. */
  readonly powerByScope: (scope: string, product: string) => string;
  /** The page of a message is written in English only; empty in English. */
  readonly inEnglish: string;
  /** Nothing flows there in the year. */
  readonly nothingFlows: (stream: string) => string;
  /** A supplier that runs at its cap, whatever is asked of it. */
  readonly atCap: string;
  /** A plant that runs at the rate given it, whatever is asked of it. */
  readonly atRate: string;
  readonly replaced: (count: number) => string;
  /** Nothing is replaced. */
  readonly sameFigures: string;
  /** Where a figure stands in one of the two only. */
  readonly absent: string;
  /** No file would change. */
  readonly allTidy: string;
  /** Nothing is to be carried forward. */
  readonly inFormat: (format: string) => string;
  /** A workbook came back as it went. */
  readonly noCellChanged: string;
  readonly figuresChanged: (count: number) => string;
  readonly duesChanged: (count: number) => string;
  readonly factsAdded: (count: number) => string;
  readonly workbookFile: string;
  readonly wouldChange: (file: string) => string;
  /** The file that keeps what stood in another before. */
  readonly formerVersion: (file: string) => string;
}

/** What the commands of time capsules ask for. */
interface CapsuleCommandWords {
  readonly file: string;
  readonly action: string;
  readonly name: string;
  readonly keyFile: string;
  readonly option: Readonly<
    Record<
      | "key"
      | "signer"
      | "note"
      | "passphrase"
      | "digest"
      | "tsa-ca"
      | "request"
      | "reply"
      | "private"
      | "capsule",
      string
    >
  >;
}

interface ComponentWords {
  readonly head: string;
  readonly byDifference: string;
  readonly unaccounted: string;
  /** What comes in with every lot from no stream. */
  readonly added: string;
  /** Before the streams that hold a component. */
  readonly inStreams: (component: string) => string;
  /** Streams of which nobody says how much of a component they hold. */
  readonly unstated: (component: string, streams: string) => string;
}

/** Every language has every word: a missing one does not compile. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  kk: WORDS_KK,
  ru: WORDS_RU,
  en: WORDS_EN,
};

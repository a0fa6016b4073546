import type { Day, Period, Place } from "../core/index.ts";
import type { Expectation } from "./expectation.ts";
import type { Figure } from "./figure.ts";
import type { GateLine, Plant, Site } from "./plant.ts";
import type { Process } from "./process.ts";
import type { Programme } from "./programme.ts";
import type { Comparable, Scope, Source, Statement } from "./statement.ts";
import type { Stream } from "./stream.ts";
import type { LocalText } from "./text.ts";

export interface Calendar {
  readonly from: Day;
  readonly to: Day;
  readonly step: "year" | "quarter" | "month";
  readonly periods: readonly Period[];
}

/** What a stream is made of, as the balance counts it: an element, a compound taken whole, a lump such as gangue. */
export interface Component {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
}

/** A plan as one scenario states it: every name resolved, every line with its place. Lists are in order of id. */
export interface Workspace {
  readonly name: LocalText;
  readonly asOf: Day;
  readonly calendar: Calendar;
  readonly where: ReadonlyMap<string, Figure>;
  /** Elements and lumps that are balanced. */
  readonly accounts: ReadonlyMap<string, Component>;
  /** Elements that ride along and never change an amount. */
  readonly traces: ReadonlyMap<string, Component>;
  readonly streams: ReadonlyMap<string, Stream>;
  /** The processes that run, by the name others know them by (`pulling`, whatever variant is chosen). */
  readonly processes: ReadonlyMap<string, Process>;
  readonly plants: ReadonlyMap<string, Plant>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly enters: ReadonlyMap<string, GateLine>;
  readonly leaves: ReadonlyMap<string, GateLine>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly comparables: ReadonlyMap<string, Comparable>;
  readonly expectations: ReadonlyMap<string, Expectation>;
  /** Who is to do what by when; absent where the text has none. */
  readonly programme?: Programme;
  /** Names things had before (`was:`), and the ones they have now. */
  readonly renamed: ReadonlyMap<string, string>;
  /**
   * Every name the text gives, by section, also of things that could not be read; undefined for a section that could
   * not be read at all: it was likely meant and is spelt otherwise, or is a list.
   */
  readonly declared: (section: string) => ReadonlySet<string> | undefined;
}

export interface Scenario {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly note?: LocalText;
  readonly workspace: Workspace;
}

/** The text of a whole folder: the workspace as it stands and as each scenario changes it. */
export interface Plan {
  readonly base: Workspace;
  /** In the order of their names. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** The texts, for messages that show their lines. */
  readonly texts: ReadonlyMap<string, string>;
}

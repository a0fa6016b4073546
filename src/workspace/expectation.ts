import type { Period, Place } from "../core/index.ts";
import type { Figure } from "./figure.ts";
import type { BalanceName } from "./statement.ts";
import type { LocalText } from "./text.ts";

export const ASKED = ["made", "taken", "enters", "leaves", "left", "short", "lots", "co2"] as const;
/** CO2 of the processes themselves, of what is bought, of both. */
export const CARBON = ["direct", "bought", "sum"] as const;

/** Of a component: tonnes in all that supplies a stream, its share there, tonnes a process leaves unaccounted. */
export const ASKED_OF = ["holds", "grade", "unaccounted"] as const;

/** A number this workspace must give, or the state a cell must have. */
export interface Expectation {
  readonly id: string;
  readonly at: Place;
  readonly asks: Asks;
  readonly because?: LocalText;
  readonly scenario?: string;
  readonly promise?: string;
  readonly scope?: string;
  readonly powerOf?: string;
  /** A year, a quarter or a month, or the workspace's own choice. */
  readonly period?: Period;
}

export type Asks =
  | {
      readonly kind: (typeof ASKED)[number];
      /** The stream; for `lots` the process, for `co2` which of CARBON. */
      readonly name: string;
      readonly nameAt: Place;
      readonly by?: string;
      readonly is: Figure;
      readonly within?: Figure;
    }
  | {
      readonly kind: (typeof ASKED_OF)[number];
      /** The stream, or for `unaccounted` the process. */
      readonly name: string;
      readonly nameAt: Place;
      readonly component: string;
      readonly componentAt: Place;
      readonly is: Figure;
      readonly within?: Figure;
    }
  | {
      readonly kind: "cell";
      readonly balance: BalanceName;
      readonly state: string;
      /** Place of the state. */
      readonly stateAt: Place;
    };

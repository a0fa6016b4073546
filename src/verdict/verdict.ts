import type { Day, Issue, Period } from "../core/index.ts";
import type {
  BalanceName,
  Comparable,
  LocalText,
  Plant,
  Running,
  Scope,
  StatedPromise,
  Statement,
} from "../workspace/index.ts";

/** Worst first: the order in which one cell stands for many. */
export const STATES = [
  "does not close",
  "cannot tell",
  "depends",
  "not examined",
  "closes",
] as const;
export type State = (typeof STATES)[number];

/** Under which scenario and which reading of the nameplate a number was computed. */
export interface Case {
  /** Undefined for the text as it stands. */
  readonly scenario?: string;
  /** `modules`, `cells`: what a nameplate in watts was taken to mean. */
  readonly reading?: string;
}

/** One end of a range, whose it is, and the figures it stands on (paths in the workspace of its case). */
export interface End {
  readonly value: number;
  readonly case: Case;
  readonly rests: readonly string[];
}

/** An amount over the cases and the ranges of their figures. */
export interface Span {
  readonly low: End;
  readonly high: End;
  /** Unit of both values: of the stream, per period. */
  readonly unit: string;
  /** Unpublished figures that belong in it: the values are at least these. Paths. */
  readonly missing: readonly string[];
}

export interface Supplier {
  readonly name: LocalText;
  /** A plant outside the fence, or the gate's own line. */
  readonly plant?: Plant;
  readonly standing?: string;
  /** Per period, unit of the stream; undefined where unpublished. */
  readonly amount?: Span;
  readonly path: string;
}

export type Have =
  /** Nobody is named, or no number is given. */
  | {
      readonly kind: "unpublished";
      readonly looked: string;
      readonly ask?: LocalText;
      readonly path?: string;
      /** Those who are named all the same: what they offer is not enough, and nobody says who offers the rest. */
      readonly named?: readonly Supplier[];
    }
  /** An open market, not examined. */
  | { readonly kind: "open" }
  | {
      readonly kind: "amount";
      readonly span: Span;
      readonly counted: readonly Supplier[];
    };

/** The figure that matters most and the value at which the answer turns. */
export interface Turning {
  readonly path: string;
  readonly name: LocalText;
  readonly value: number;
  readonly unit: string;
  /** It closes at this value or on this side of it. */
  readonly side: "atMost" | "atLeast";
  readonly case: Case;
}

/** One thing that must hold for a cell to close: have ≥ need. */
export interface Condition {
  /** `byProduct`: what is promised of a stream that only comes with others, against what comes. */
  readonly kind: "supply" | "limit" | "capacity" | "reserve" | "byProduct";
  readonly stream: string;
  readonly site?: string;
  readonly plant?: string;
  /** A year, where it is not said. */
  readonly period?: Period;
  readonly need: Span;
  readonly have: Have;
  /** Announced, planned: shown apart, never counted. */
  readonly announced: readonly Supplier[];
  readonly state: State;
  /** Have less need, lowest and highest, where both are numbers. */
  readonly margin?: Span;
  readonly turning?: Turning;
  /** Only where it rests on assumptions: what it would be if they hold, and their paths. */
  readonly would?: State;
  readonly assumed: readonly string[];
  /** Norms, known as ceilings only, by which alone it would not close. Paths. */
  readonly ceilings: readonly string[];
  /** For energy: the same as mean power over the period's hours. */
  readonly mean?: { readonly need: Span; readonly have?: Span; readonly margin?: Span };
  /** The case that decides, where the cases differ. */
  readonly decides?: readonly { readonly case: Case; readonly state: State }[];
  readonly issue?: Issue;
}

/** Of a component one part in a hundred or more of what enters a process has no place where it leaves. */
export interface Unaccounted {
  readonly component: string;
  readonly process: string;
  /** Tonnes of the period; below zero where more leaves than enters. */
  readonly amount: Span;
  /** Of what enters. [1] */
  readonly share: number;
  /** Why, in the words of the text, if it says so. */
  readonly explained?: LocalText;
  readonly issue: Issue;
}

export interface Cell {
  readonly balance: BalanceName;
  readonly state: State;
  readonly would?: State;
  readonly conditions: readonly Condition[];
  /** Of matter: what it leaves unaccounted. Unexplained, it keeps the cell from closing. */
  readonly unaccounted?: readonly Unaccounted[];
}

/** One component through one process: what enters, and what of it nobody places. Tonnes of the period. */
export interface ElementLine {
  readonly component: string;
  readonly process: string;
  readonly plant?: string;
  readonly enters: Span;
  readonly byDifference?: Span;
  /** Below zero where more leaves than enters. */
  readonly unaccounted?: Span;
  /** Unaccounted over entering. [1] */
  readonly share?: number;
  readonly explained?: LocalText;
  /** A share nobody has published decides how much goes where: nothing of it can be told. */
  readonly unpublished?: true;
}

/** Where the counted components are, under one case and the figures' own values. */
export interface Elements {
  readonly case: Case;
  /** Those of which some is unaccounted or by difference, in the order of the accounts. */
  readonly lines: readonly ElementLine[];
  /** Streams of which nobody says how much they hold: the amounts are at least these. */
  readonly unstated: readonly { readonly component: string; readonly streams: readonly string[] }[];
}

export interface StreamSpan {
  readonly stream: string;
  readonly span: Span;
}

/** One thing drawn from a site's or the open network: electricity, heat, water. */
export interface UtilitySpan extends StreamSpan {
  /** MW over the hours of the period, for streams of energy. */
  readonly mean?: Span;
  /** MW at the load factor the site states. */
  readonly peak?: Span;
  /** What the text says of the figures it is made of: an old one, a high one. */
  readonly notes: readonly { readonly process: LocalText; readonly note: LocalText }[];
}

/** CO2 of a period in tonnes: from the processes themselves, and emitted elsewhere for what is bought. */
export interface CarbonSpans {
  readonly direct: Span;
  readonly bought: Span;
  readonly sum: Span;
}

export interface ScopeVerdict {
  readonly scope: Scope;
  /** What the nameplate asks for in a period, in the unit of the product. */
  readonly product: StreamSpan;
  /** The principal feed bought at the fence: the bricks, the polysilicon, the quartz. */
  readonly feed?: StreamSpan;
  /** Everything bought with a condition, the principal feed first. */
  readonly bought: readonly StreamSpan[];
  readonly utilities: readonly UtilitySpan[];
  /** Absent where the text says nothing of CO2. */
  readonly carbon?: CarbonSpans;
  /** Amounts of the chain's streams made inside or bought, for the drawing of the chain. */
  readonly chain: readonly StreamSpan[];
  /** The same under each other reading of the nameplate: feed only. */
  readonly readings: readonly {
    readonly reading: string;
    readonly feed?: StreamSpan;
    readonly utilities: readonly UtilitySpan[];
  }[];
  /** Always five, in the order of BALANCES. */
  readonly cells: readonly Cell[];
  /** Absent where nothing is counted. */
  readonly elements?: Elements;
  /** Why it could not be worked out, if so. */
  readonly issues: readonly Issue[];
}

/** How the promised day stands as of a day, on published facts only. */
export interface DateVerdict {
  readonly by?: Day;
  readonly earlier?: Day;
  /** `ahead`: not yet due. `notPublished`: due, and nothing is published. */
  readonly state: "ahead" | "kept" | "missed" | "notPublished" | "noDate";
  readonly earlierState?: "ahead" | "passed";
}

/** One stage of the chain from the ground to the widest product. */
export interface Stage {
  readonly stream: string;
  /** The process that makes it; undefined for what is only bought or dug. */
  readonly process?: string;
  /** Over the whole chain, for the promise. */
  readonly span: Span;
  readonly supply: "published" | "short" | "unpublished" | "open";
}

export interface PromiseVerdict {
  readonly statement: Statement;
  readonly promise: StatedPromise;
  readonly date: DateVerdict;
  /** Whether it runs, as published by the day asked. */
  readonly running: Running;
  /** The year judged, at full rate. */
  readonly period: Period;
  readonly scopes: readonly ScopeVerdict[];
  readonly stages: readonly Stage[];
  /** What the nameplate may mean: the one that is shown first, then the others in the order of the text. */
  readonly readings: readonly string[];
  readonly state: State;
  readonly counts: Readonly<Record<State, number>>;
}

export interface Verdict {
  readonly asOf: Day;
  readonly name: LocalText;
  /** Scenario ids the ranges span; empty for the text as it stands. */
  readonly scenarios: readonly string[];
  readonly promises: readonly PromiseVerdict[];
  readonly comparables: readonly Comparable[];
  readonly state: State;
  readonly counts: Readonly<Record<State, number>>;
}

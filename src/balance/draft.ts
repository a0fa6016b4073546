import type { Workspace } from "../workspace/index.ts";
import type { Amount, Measures } from "./amount.ts";
import type { Instance } from "./instances.ts";
import type { Column, FillOrder, GateNumber, Held, Row, Term } from "./system.ts";

/** What a balance is asked: which processes, and which numbers stand at the gate. */
export interface Framing {
  readonly inside: ReadonlySet<string>;
  /**
   * Asked for instead of the gate's own numbers: then everything the inside does not make is bought, and the
   * plants of the workspace, which are others, do not share the work.
   */
  readonly demand?: Promised;
  /**
   * Promised of a by-product, which cannot pull what it comes from: the gate's own numbers stand, and this one in
   * place of what the gate says of its stream.
   */
  readonly promised?: Promised;
}

/** So much of a stream is to leave, and the path of the figure that says so. */
export interface Promised {
  readonly stream: string;
  readonly amount: Amount;
  readonly path: string;
}

/** Building a system: columns and rows get their numbers as they come. */
export interface SystemDraft {
  readonly workspace: Workspace;
  readonly framing: Framing;
  readonly measures: Measures;
  readonly instances: readonly Instance[];
  /** Who makes a stream, who treats it, and whether anyone gives it. */
  readonly makers: ReadonlyMap<string, readonly Instance[]>;
  readonly treaters: ReadonlyMap<string, readonly Instance[]>;
  readonly given: ReadonlySet<string>;
  readonly columns: Column[];
  readonly rows: Row[];
  readonly terms: Term[];
  readonly numbers: GateNumber[];
  readonly orders: FillOrder[];
  readonly held: Map<number, Held>;
  readonly rowOfStream: Map<string, number>;
  readonly standby: Set<number>;
  readonly lots: Map<string, number>;
  readonly enters: Map<string, number>;
  readonly leaves: Map<string, number>;
  readonly left: Map<string, number>;
  readonly short: Map<string, number>;
  readonly draw: Map<string, Map<string, number>>;
}

export function startDraft(
  workspace: Workspace,
  framing: Framing,
  measures: Measures,
  instances: readonly Instance[],
): SystemDraft {
  return {
    workspace,
    framing,
    measures,
    instances,
    makers: byStream(instances, "makes"),
    treaters: byStream(instances, "treats"),
    given: new Set(instances.flatMap(({ recipe }) => recipe.gives.map((line) => line.stream))),
    columns: [],
    rows: [],
    terms: [],
    numbers: [],
    orders: [],
    held: new Map(),
    rowOfStream: new Map(),
    standby: new Set(),
    lots: new Map(),
    enters: new Map(),
    leaves: new Map(),
    left: new Map(),
    short: new Map(),
    draw: new Map(),
  };
}

export function addColumn(draft: SystemDraft, column: Column): number {
  draft.columns.push(column);
  return draft.columns.length - 1;
}

/** Nothing comes of an unknown in this period. */
export function holdStill(draft: SystemDraft, column: number): void {
  draft.held.set(column, { value: () => 0, slots: [], idle: true });
}

const NOTHING = { slots: [], missing: [] } as const;

/** A coefficient that is one, or minus one, and decides. */
export function addUnit(draft: SystemDraft, row: number, column: number, sign: 1 | -1): void {
  draft.terms.push({ ...NOTHING, row, column, decides: true, evaluate: () => sign });
}

export function isMade(draft: SystemDraft, stream: string): boolean {
  const mixed = (draft.workspace.streams.get(stream)?.mixes.length ?? 0) > 0;
  return mixed || makersOf(draft, stream).length > 0;
}

function byStream(
  instances: readonly Instance[],
  kind: "makes" | "treats",
): ReadonlyMap<string, readonly Instance[]> {
  const running = instances.filter(({ process }) => process.run.kind === kind);
  return Map.groupBy(running, ({ process }) => process.run.stream);
}

export function makersOf(draft: SystemDraft, stream: string): readonly Instance[] {
  return draft.makers.get(stream) ?? [];
}

export function treatersOf(draft: SystemDraft, stream: string): readonly Instance[] {
  return draft.treaters.get(stream) ?? [];
}

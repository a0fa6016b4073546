import type { Balanced } from "../../balance/index.ts";
import { compareIds } from "../../core/index.ts";
import { type CarriedLines, carriedLines, sumOf, withoutRounding } from "./carried-lines.ts";
import { suppliersOf } from "./suppliers-of.ts";

/** A process, or one plant of it; what enters or leaves at the gate, by stream. */
export interface FlowNode {
  readonly id: string;
  readonly kind: "process" | "inlet" | "exit";
  /** What stands behind it: the process as the balance names it, or the stream at the gate. */
  readonly of: string;
  /** All that enters, with what comes from nowhere, and all that leaves with what is lost; the larger is drawn. [t] */
  readonly enters: number;
  readonly leaves: number;
}

/** One stream from node to node. [t] */
export interface FlowLink {
  readonly stream: string;
  readonly from: string;
  readonly to: string;
  readonly tonnes: number;
}

/** `without source`: more leaves than enters, and nobody says where it comes from. */
export type LossKind = "named" | "by difference" | "unaccounted" | "without source";

/** What ends at a node, or begins there without a source. [t] */
export interface FlowLoss {
  readonly node: string;
  readonly name: string;
  readonly kind: LossKind;
  readonly tonnes: number;
}

/** Where an element, or all that weighs, goes in one period. */
export interface ChainFlows {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly losses: readonly FlowLoss[];
  /** Streams whose amount is not known in tonnes: what is drawn is at least so much. */
  readonly untold: readonly string[];
}

/** What flows where of one element, or of `mass`; undefined where nobody counts it. */
export function chainFlows(balanced: Balanced, what: string): ChainFlows | undefined {
  const lines = carriedLines(balanced, what);
  if (lines === undefined) return undefined;
  const links = linksOf(lines);
  const losses = lossesOf(lines, links);
  const nodes = nodesOf(lines, links, losses);
  return { nodes, links, losses, untold: lines.untold };
}

/** What each stream brings goes to its users in the parts they take of it. */
function linksOf(lines: CarriedLines): readonly FlowLink[] {
  const suppliers = suppliersOf(lines);
  const users = usersOf(lines);
  const links = new Map<string, FlowLink>();
  for (const [stream, own] of users) {
    const taken = sumOf(own);
    for (const { to, tonnes } of own) {
      // A mixture hands its parts on: what it brings is told by the stream the part is.
      if (to.startsWith("mix:")) continue;
      for (const origin of suppliers(stream)) {
        const part = taken === 0 ? 0 : (origin.tonnes * tonnes) / taken;
        const key = [origin.stream, origin.from, to].join("\n");
        const before = links.get(key)?.tonnes ?? 0;
        links.set(key, { stream: origin.stream, from: origin.from, to, tonnes: before + part });
      }
    }
  }
  return [...links.values()].sort(
    (a, b) =>
      compareIds(a.from, b.from) || compareIds(a.to, b.to) || compareIds(a.stream, b.stream),
  );
}

interface User {
  readonly to: string;
  readonly tonnes: number;
}

function usersOf({ processes, gate, draws }: CarriedLines): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>();
  const add = (stream: string, user: User) =>
    users.set(stream, [...(users.get(stream) ?? []), user]);
  for (const { process, enters } of processes) {
    for (const { name, tonnes } of enters) add(name, { to: process, tonnes });
  }
  for (const { mixture, part, tonnes } of draws) add(part, { to: `mix:${mixture}`, tonnes });
  for (const [stream, { leaving }] of gate) {
    if (leaving > 0) add(stream, { to: exitOf(stream), tonnes: leaving });
  }
  return users;
}

export function inletOf(stream: string): string {
  return `enters ${stream}`;
}

export function exitOf(stream: string): string {
  return `leaves ${stream}`;
}

function lossesOf({ processes }: CarriedLines, links: readonly FlowLink[]): readonly FlowLoss[] {
  return processes.flatMap(({ process, enters, leaves, unaccounted }) => {
    const ended = leaves.filter(({ ends }) => ends);
    const named = ended.map(({ name, tonnes, byDifference }): FlowLoss => {
      const kind = byDifference ? "by difference" : "named";
      return { node: process, name, kind, tonnes };
    });
    // A mixture of declared composition may bring more than it is said to hold.
    const brought = sumOf(links.filter(({ to }) => to === process));
    const over = withoutRounding(brought - sumOf(enters), brought);
    const lost = unaccounted + over;
    const kind = lost > 0 ? "unaccounted" : "without source";
    const gone: FlowLoss = { node: process, name: "", kind, tonnes: Math.abs(lost) };
    return lost === 0 ? named : [...named, gone];
  });
}

function nodesOf(
  { processes }: CarriedLines,
  links: readonly FlowLink[],
  losses: readonly FlowLoss[],
): readonly FlowNode[] {
  const into = Map.groupBy(links, ({ to }) => to);
  const out = Map.groupBy(links, ({ from }) => from);
  const lost = Map.groupBy(losses, ({ node }) => node);
  const sums = (id: string, added = 0) => {
    const [risen = [], gone = []] = parted(lost.get(id) ?? []);
    return {
      enters: sumOf(into.get(id) ?? []) + added + sumOf(risen),
      leaves: sumOf(out.get(id) ?? []) + sumOf(gone),
    };
  };
  const own = processes.flatMap(({ process, added }): readonly FlowNode[] => {
    const takesPart = into.has(process) || out.has(process) || lost.has(process);
    return takesPart
      ? [{ id: process, kind: "process", of: process, ...sums(process, added) }]
      : [];
  });
  const known = new Set(processes.map(({ process }) => process));
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)));
  const gate = [...ends].sort(compareIds).map((id): FlowNode => {
    const kind = id.startsWith("enters ") ? "inlet" : "exit";
    return { id, kind, of: id.slice(id.indexOf(" ") + 1), ...sums(id) };
  });
  return [...own, ...gate];
}

/** What has no source first, then what is lost. */
export function parted<T extends Pick<FlowLoss, "kind">>(
  losses: readonly T[],
): readonly [T[], T[]] {
  const risen = losses.filter(({ kind }) => kind === "without source");
  return [risen, losses.filter(({ kind }) => kind !== "without source")];
}

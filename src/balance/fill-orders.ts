import { issue } from "../core/index.ts";
import type { MixturePart, Share, Stream } from "../workspace/index.ts";
import { type Amount, amountPerTime } from "./amount.ts";
import { holdStill, makersOf, type SystemDraft, treatersOf } from "./draft.ts";
import { capacityOf, type Instance } from "./instances.ts";
import { findStoodStill, type StoodStill } from "./stood-still.ts";
import type { FillOrder } from "./system.ts";
import { plainRate, type Rate } from "./working-days.ts";

type Member = FillOrder["members"][number] & { readonly kind: "lots" | "draw" | "gate" };
type Cap = NonNullable<Member["cap"]>;

/** Caps in order: a part runs up to its cap before the next gives, or takes, anything. */
export function addFillOrders(draft: SystemDraft): void {
  const still = findStoodStill(draft);
  for (const stream of draft.rowOfStream.keys()) {
    const made = inOrder(draft, makersOf(draft, stream), draft.enters.get(stream), stream);
    addOrder(draft, stream, made, still);
    const treated = inOrder(draft, treatersOf(draft, stream), draft.leaves.get(stream), stream);
    addOrder(draft, stream, treated, still);
    const mixes = draft.workspace.streams.get(stream)?.mixes ?? [];
    if (mixes.some((part) => isCapped(part.share))) {
      addOrder(draft, stream, drawOrder(draft, stream, mixes), still);
    }
  }
}

/** Who stands still, or whose feed does, is passed over: the next gives or takes at once. */
function addOrder(
  draft: SystemDraft,
  stream: string,
  all: readonly Member[],
  { streams, instances }: StoodStill,
): void {
  if (!all.some((member) => member.cap)) return;
  const members = all.filter(({ name, kind }) =>
    kind === "draw" ? !streams.has(name) : kind === "gate" || !instances.has(name),
  );
  for (const { column } of members.length > 0 ? all : []) {
    if (members.every((member) => member.column !== column)) holdStill(draft, column);
  }
  const working = members.length > 0 ? members : all;
  draft.orders.push({ stream, members: working.filter(({ column }) => !draft.held.has(column)) });
}

function isCapped(share: Share | { readonly kind: "all" } | undefined): boolean {
  return share?.kind === "upTo" || share?.kind === "upToCapacity";
}

/** The capped ones by name, then the one that takes the remainder: one without a cap, or the gate. */
function inOrder(
  draft: SystemDraft,
  running: readonly Instance[],
  gate: number | undefined,
  stream: string,
): readonly Member[] {
  const capped = running.filter((one) => isCapped(one.share));
  // A rate of its own stands in no order.
  const rest = running.filter(
    (one) => one.rate === undefined && (one.share === undefined || one.share.kind === "rest"),
  );
  const members = [...capped, ...rest].flatMap((one): Member[] => {
    const column = draft.lots.get(one.id);
    return column === undefined
      ? []
      : [{ kind: "lots", column, name: one.id, ...lotsCap(one, draft) }];
  });
  return gate === undefined ? members : [...members, { kind: "gate", column: gate, name: stream }];
}

/** What caps a supplier and the figures it stands on; nothing where it may give all. */
type Capped = Pick<Member, "cap" | "slots">;

function lotsCap({ share, capacity, recipe }: Instance, draft: SystemDraft): Capped {
  const { stream, amount } = recipe.run;
  if (share?.kind === "upTo") return amountCap(draft, share, stream, amount);
  return share?.kind === "upToCapacity"
    ? capOf(capacity === undefined ? [] : [capacity], amount)
    : {};
}

function amountCap(
  draft: SystemDraft,
  share: Extract<Share, { kind: "upTo" }>,
  id: string,
  perLot?: Amount,
): Capped {
  const stream = draft.workspace.streams.get(id);
  const amount = stream && amountPerTime(share.figure, stream, share.figure.at, draft.measures);
  return capOf(amount === undefined ? [] : [plainRate(amount)], perLot);
}

/** Σ amounts in a period, in lots where the amount of a lot is given. */
function capOf(rates: readonly Rate[], perLot?: Amount): Capped {
  if (rates.length === 0) return {};
  const cap: Cap = (values, span) => {
    let sum = 0;
    for (const rate of rates) sum += rate.within(values, span);
    return sum / (perLot?.evaluate(values) ?? 1);
  };
  return { cap, slots: rates.flatMap(({ amount }) => amount.slots) };
}

/** Parts of a mixture in the order of the text: the capped ones, then the remainder. */
function drawOrder(draft: SystemDraft, mixture: string, parts: Stream["mixes"]): readonly Member[] {
  const ordered = [
    ...parts.filter((part) => isCapped(part.share)),
    ...parts.filter((part) => part.share.kind === "rest"),
  ];
  return ordered.flatMap((part): Member[] => {
    const column = draft.draw.get(mixture)?.get(part.stream);
    if (column === undefined) return [];
    const capped =
      part.share.kind === "upTo"
        ? amountCap(draft, part.share, part.stream)
        : part.share.kind === "upToCapacity"
          ? capacityOfPart(draft, part)
          : {};
    return [{ kind: "draw", column, name: part.stream, ...capped }];
  });
}

/** What all makers of a part can make together, and what the gate lets in at most. */
function capacityOfPart(draft: SystemDraft, part: MixturePart): Capped {
  const { workspace, measures, framing } = draft;
  const stream = workspace.streams.get(part.stream);
  const line = workspace.enters.get(part.stream)?.amount;
  const gate =
    stream && line?.kind === "atMost" && draft.enters.has(part.stream)
      ? amountPerTime(line.figure, stream, line.figure.at, measures)
      : undefined;
  const makers = makersOf(draft, part.stream);
  const inside = makers.flatMap((maker) => maker.rate ?? maker.capacity ?? []);
  const outside =
    framing.demand && makers.length === 0 ? capacitiesOutside(draft, part.stream) : [];
  const unlimited = framing.demand === undefined && inside.length + (gate ? 1 : 0) === 0;
  if (unlimited) {
    const facts = { key: "capacity", section: "plants", name: part.stream };
    measures.issues.push(issue("missing-key", part.at, facts));
  }
  return capOf([...inside, ...outside, ...(gate ? [plainRate(gate)] : [])]);
}

/** Of the plants that run a maker outside the fence. */
function capacitiesOutside({ workspace, measures }: SystemDraft, stream: string): readonly Rate[] {
  return [...workspace.plants.values()].flatMap((plant) => {
    const process = workspace.processes.get(plant.runs);
    const makes = process?.run.kind === "makes" && process.run.stream === stream;
    return (makes && capacityOf(plant, process, measures)) || [];
  });
}

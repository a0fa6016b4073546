import { issue } from "../core/index.ts";
import type { MixturePart, Share, Stream } from "../workspace/index.ts";
import { type Amount, amountPerTime, inPeriod } from "./amount.ts";
import { makersOf, type SystemDraft, treatersOf } from "./draft.ts";
import { capacityOf, type Instance } from "./instances.ts";
import type { FillOrder } from "./system.ts";

type Member = FillOrder["members"][number];
type Cap = NonNullable<Member["cap"]>;

/** Caps in order: a part runs up to its cap before the next gives, or takes, anything. */
export function addFillOrders(draft: SystemDraft): void {
  for (const stream of draft.rowOfStream.keys()) {
    const made = inOrder(draft, makersOf(draft, stream), draft.enters.get(stream), stream);
    if (made.some((member) => member.cap)) draft.orders.push({ stream, members: made });
    const treated = inOrder(draft, treatersOf(draft, stream), draft.leaves.get(stream), stream);
    if (treated.some((member) => member.cap)) draft.orders.push({ stream, members: treated });
    const mixes = draft.workspace.streams.get(stream)?.mixes ?? [];
    if (mixes.some((part) => isCapped(part.share))) {
      draft.orders.push({ stream, members: drawOrder(draft, stream, mixes) });
    }
  }
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
  const rest = running.filter((one) => one.share === undefined || one.share.kind === "rest");
  const members = [...capped, ...rest].flatMap((one): Member[] => {
    const column = draft.lots.get(one.id);
    return column === undefined ? [] : [{ column, name: one.id, ...lotsCap(one, draft) }];
  });
  return gate === undefined ? members : [...members, { column: gate, name: stream }];
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
  return capOf(amount === undefined ? [] : [amount], perLot);
}

/** Σ amounts in a period, in lots where the amount of a lot is given. */
function capOf(amounts: readonly Amount[], perLot?: Amount): Capped {
  if (amounts.length === 0) return {};
  const cap: Cap = (values, span) => {
    let sum = 0;
    for (const amount of amounts) sum += inPeriod(amount, values, span);
    return sum / (perLot?.evaluate(values) ?? 1);
  };
  return { cap, slots: amounts.flatMap((amount) => amount.slots) };
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
    return [{ column, name: part.stream, ...capped }];
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
  const inside = makers.flatMap((maker) => maker.capacity ?? []);
  const outside =
    framing.demand && makers.length === 0 ? capacitiesOutside(draft, part.stream) : [];
  const unlimited = framing.demand === undefined && inside.length + (gate ? 1 : 0) === 0;
  if (unlimited) {
    const facts = { key: "capacity", section: "plants", name: part.stream };
    measures.issues.push(issue("missing-key", part.at, facts));
  }
  return capOf([...inside, ...outside, ...(gate ? [gate] : [])]);
}

/** Of the plants that run a maker outside the fence. */
function capacitiesOutside(
  { workspace, measures }: SystemDraft,
  stream: string,
): readonly Amount[] {
  return [...workspace.plants.values()].flatMap((plant) => {
    const process = workspace.processes.get(plant.runs);
    const makes = process?.run.kind === "makes" && process.run.stream === stream;
    return (makes && capacityOf(plant, process, measures)) || [];
  });
}

import type { FigureValues, Share } from "../workspace/index.ts";
import { amountPerTime, inPeriod, type Span } from "./amount.ts";
import { makersOf, type SystemDraft, treatersOf } from "./draft.ts";
import type { Instance } from "./instances.ts";
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
    const drawn = drawOrder(draft, stream);
    if (drawn.some((member) => member.cap)) draft.orders.push({ stream, members: drawn });
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
    if (column === undefined) return [];
    const cap = lotsCap(one, draft);
    return [{ column, name: one.id, ...(cap === undefined ? {} : { cap }) }];
  });
  return gate === undefined ? members : [...members, { column: gate, name: stream }];
}

function lotsCap(maker: Instance, draft: SystemDraft): Cap | undefined {
  const { share, capacity, recipe } = maker;
  if (share?.kind === "upTo")
    return amountCap(draft, share, recipe.run.stream, recipe.run.amount.evaluate);
  if (share?.kind !== "upToCapacity" || capacity === undefined) return undefined;
  const perLot = recipe.run.amount.evaluate;
  return (values, span) => inPeriod(capacity, values, span) / perLot(values);
}

function amountCap(
  draft: SystemDraft,
  share: Extract<Share, { kind: "upTo" }>,
  id: string,
  perUnit: (values: FigureValues) => number,
): Cap | undefined {
  const stream = draft.workspace.streams.get(id);
  const amount = stream && amountPerTime(share.figure, stream, share.figure.at, draft.measures);
  return amount && ((values, span) => inPeriod(amount, values, span) / perUnit(values));
}

/** Parts of a mixture in the order of the text: the capped ones, then the remainder. */
function drawOrder(draft: SystemDraft, mixture: string): readonly Member[] {
  const parts = draft.workspace.streams.get(mixture)?.mixes ?? [];
  const ordered = [
    ...parts.filter((part) => isCapped(part.share)),
    ...parts.filter((part) => part.share.kind === "rest"),
  ];
  return ordered.flatMap((part): Member[] => {
    const column = draft.draw.get(mixture)?.get(part.stream);
    if (column === undefined) return [];
    const cap =
      part.share.kind === "upTo"
        ? amountCap(draft, part.share, part.stream, () => 1)
        : part.share.kind === "upToCapacity"
          ? capacityOfMakers(draft, part.stream)
          : undefined;
    return [{ column, name: part.stream, ...(cap === undefined ? {} : { cap }) }];
  });
}

/** What all makers of a part can make together, or what the gate lets in at most. */
function capacityOfMakers(draft: SystemDraft, part: string): Cap | undefined {
  const stream = draft.workspace.streams.get(part);
  const line = draft.workspace.enters.get(part)?.amount;
  const gate =
    stream && line?.kind === "atMost"
      ? amountPerTime(line.figure, stream, line.figure.at, draft.measures)
      : undefined;
  const capacities = makersOf(draft, part).flatMap((maker) => maker.capacity ?? []);
  const all = gate === undefined ? capacities : [...capacities, gate];
  if (all.length === 0) return undefined;
  return (values: FigureValues, span: Span) => {
    let sum = 0;
    for (const amount of all) sum += inPeriod(amount, values, span);
    return sum;
  };
}

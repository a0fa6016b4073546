import { type Day, parseMonthOrDay } from "../core/index.ts";
import type { Fact, SourceRef, Workspace } from "../workspace/index.ts";

/** The facts that were true and published by the end of a day, in the order of the days they tell of. */
export function factsKnown(
  facts: readonly Fact[],
  workspace: Workspace,
  asOf: Day,
): readonly Fact[] {
  return facts.filter((fact) => knownFrom(fact, workspace) <= asOf);
}

type CitedId = Pick<SourceRef, "id">;

/** The first day on which it could be known: neither before it was so, nor before it was published. */
export function knownFrom(
  { on, published, source }: Pick<Fact, "on" | "published"> & { readonly source?: CitedId },
  workspace: Workspace,
): Day {
  const day = published ?? publishedOn(source, workspace);
  return day === undefined ? on : Math.max(on, day);
}

/** The date of the source; of a month or a year, its last day: no earlier day is sure. */
export function publishedOn(ref: CitedId | undefined, { sources }: Workspace): Day | undefined {
  const date = sources.get(ref?.id ?? "")?.date;
  if (date === undefined) return undefined;
  const read = parseMonthOrDay(/^\d{4}$/.test(date) ? `${date}-12` : date);
  return "problem" in read ? undefined : read.last;
}

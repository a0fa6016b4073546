import { ratePerTime } from "../balance/index.ts";
import { missingUnder, type SiteLimit, slotsUnder } from "../workspace/index.ts";
import type { Probe } from "./probe.ts";
import type { Offer } from "./suppliers.ts";

/** What a site may draw of a stream, in one case, as an offer; undefined where the site sets no limit. */
export function limitOf(
  probe: Probe,
  site: string | undefined,
  stream: string,
): { readonly offer: Offer; readonly limit: SiteLimit } | undefined {
  const limit = probe.workspace.sites.get(site ?? "")?.limits.find((one) => one.stream === stream);
  const known = probe.workspace.streams.get(stream);
  if (limit === undefined || known === undefined) return undefined;
  const { contracted } = limit;
  const base = { announced: [], looked: "", path: contracted.path };
  if (contracted.kind === "unpublished" && contracted.assume === undefined) {
    const ask = contracted.ask === undefined ? {} : { ask: contracted.ask };
    const offer: Offer = {
      ...base,
      kind: "unpublished",
      amounts: [],
      looked: contracted.looked,
      ...ask,
    };
    return { offer, limit };
  }
  const amount = ratePerTime(contracted, known, contracted.at, probe.measures);
  if (amount === undefined) return undefined;
  const supplier = { name: contracted.name ?? known.name, path: contracted.path };
  const offer: Offer = {
    ...base,
    kind: amount.missing.length > 0 ? "unpublished" : "amount",
    amounts: amount.missing.length > 0 ? [] : [{ amount, supplier }],
  };
  return { offer, limit };
}

/** Of the figures the load factor stands on; missing where the site has one that nobody publishes. */
export function loadSlots(
  probe: Probe,
  limit: SiteLimit | undefined,
): { readonly slots: readonly number[]; readonly missing: readonly string[] } {
  const slot = limit?.loadFactor && probe.table.slotOf.get(limit.loadFactor);
  const slots = slotsUnder(probe.table, slot === undefined ? [] : [slot]);
  return { slots, missing: missingUnder(probe.table, slots) };
}

/** Mean load over greatest load, where the site states it; else the mean is all that is asked. */
export function loadFactorOf(probe: Probe, limit: SiteLimit, figures: Float64Array): number {
  const slot = limit.loadFactor && probe.table.slotOf.get(limit.loadFactor);
  const value = slot === undefined ? 1 : (figures[slot] ?? 1);
  return Number.isFinite(value) && value > 0 ? value : 1;
}

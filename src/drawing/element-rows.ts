import type { ElementLine, Elements, Span } from "../verdict/index.ts";

/** One component through one process, with the places of the scopes in which it is so. */
export interface ElementRow extends ElementLine {
  readonly scopes: readonly number[];
}

/** A promise by its scopes, or the gate as the one there is. */
interface Scoped {
  readonly scopes: readonly { readonly elements?: Elements }[];
}

/** Of what enters: less is not worth a row. [1] */
const WORTH = 0.001;
/** From here on it is a finding. [1] */
export const FINDING = 0.01;

/** Rows of all scopes; what is the same in several stands once. */
export function elementRows({ scopes }: Scoped): readonly ElementRow[] {
  const rows = new Map<string, ElementRow>();
  for (const [i, { elements }] of scopes.entries()) {
    for (const line of elements === undefined ? [] : worthTelling(elements)) {
      const key = keyOf(line);
      const found = rows.get(key);
      rows.set(key, { ...(found ?? line), scopes: [...(found?.scopes ?? []), i] });
    }
  }
  return [...rows.values()].sort((a, b) => order(scopes, a) - order(scopes, b));
}

/** By difference at all, or unaccounted for more than a trifle. */
function worthTelling({ lines }: Elements): readonly ElementLine[] {
  return lines.filter(
    ({ byDifference, share = 1, unaccounted, unpublished }) =>
      unpublished ||
      byDifference !== undefined ||
      (unaccounted !== undefined && Math.abs(share) >= WORTH),
  );
}

function keyOf({ component, process, plant, enters, byDifference, unaccounted }: ElementLine) {
  return JSON.stringify([
    component,
    process,
    plant,
    ...[enters, byDifference, unaccounted].map(size),
  ]);
}

/** As many digits as anyone reads: the same chain in a wider fence is summed in another order. */
function size(span: Span | undefined): string {
  return span === undefined ? "" : span.high.value.toPrecision(9);
}

/** In the order in which the scopes first name their components. */
function order(scopes: Scoped["scopes"], { component }: ElementRow): number {
  const names = scopes.flatMap(
    ({ elements }) => elements?.lines.map((line) => line.component) ?? [],
  );
  return [...new Set(names)].indexOf(component);
}

import type { Quantity } from "../core/index.ts";
import { type DatedReading, isDated, type LocalText, type SourceRef } from "../workspace/index.ts";
import type { Values } from "./values.ts";

/** What another source says of a reading, worked out where it is a sum. */
export interface Beside {
  readonly reading: DatedReading;
  readonly quantity: Quantity;
  readonly name?: LocalText;
  readonly source?: SourceRef;
}

export function besideReadings(
  readings: readonly DatedReading[],
  { quantityOf }: Values,
): readonly Beside[] {
  return readings.flatMap((reading) =>
    othersOf(reading).flatMap((other): readonly Beside[] => {
      const quantity = other.kind === "stated" ? quantityOf(other) : undefined;
      if (quantity === undefined) return [];
      const { name, source } = other;
      return [
        {
          reading,
          quantity,
          ...(name === undefined ? {} : { name }),
          ...(source === undefined ? {} : { source }),
        },
      ];
    }),
  );
}

function othersOf({ figure }: DatedReading) {
  return isDated(figure) ? [] : figure.also;
}

import type { ReactElement } from "react";
import type { ElementLine } from "../verdict/index.ts";
import { HATCH_FILL } from "./hatch.tsx";
import { percentScale } from "./range-bar.tsx";

const HEIGHT = 14;

/** All that enters as one bar: what has its place in ink, by difference outlined, unaccounted hatched. */
export function ElementBar({ line }: { line: ElementLine }): ReactElement {
  const { enters, byDifference, unaccounted, unpublished } = line;
  const whole = enters.high.value;
  const lost = unpublished ? whole : Math.max(0, unaccounted?.high.value ?? 0);
  const rest = Math.max(0, byDifference?.high.value ?? 0);
  const at = percentScale(Math.max(whole, lost + rest));
  const placed = Math.max(0, whole - lost - rest);
  return (
    <svg className="element-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {placed > 0 && <rect className="bar-solid" width={at(placed)} height={HEIGHT} />}
      {rest > 0 && (
        <rect
          className="bar-outline"
          x={at(placed)}
          y="0.75"
          width={at(rest)}
          height={HEIGHT - 1.5}
        />
      )}
      {lost > 0 && (
        <rect
          className="lane-unknown"
          x={at(placed + rest)}
          y="0.5"
          width={at(lost)}
          height={HEIGHT - 1}
          fill={HATCH_FILL}
        />
      )}
    </svg>
  );
}

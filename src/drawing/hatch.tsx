import type { ReactElement } from "react";

const HATCH_ID = "hatch";

/** The one pattern every unknown lane of the page is filled with: thin lines at 45°. */
export function HatchPattern(): ReactElement {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern
          id={HATCH_ID}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line y2="8" className="hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Where a drawing fills with the pattern. */
export const HATCH_FILL = `url(#${HATCH_ID})`;

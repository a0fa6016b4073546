import type { ReactElement } from "react";
import type { Place } from "../../core/index.ts";
import { writeAddress } from "../address.ts";
import type { View } from "../view.ts";

/** Where in the text something stands: a link that opens it there. */
export function TextPlace({
  view: { language, asking },
  at: { file, line, column },
}: {
  readonly view: Pick<View, "language" | "asking">;
  readonly at: Place;
}): ReactElement {
  const words = { file, at: `${line}:${column}` };
  return (
    <a className="mono" href={writeAddress({ language, view: "text", asking, words })}>
      {`${file}:${line}`}
    </a>
  );
}

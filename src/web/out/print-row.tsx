import type { ReactElement } from "react";
import { outWords } from "../../sentences/index.ts";
import { writeAddress } from "../address.ts";
import type { View } from "../view.ts";
import { OutRow } from "./way-out.tsx";

/** Goes to the verdict and prints it: what is drawn there is what a sheet of paper shows. */
export function PrintRow({ view }: { view: View }): ReactElement {
  const { language, asking } = view;
  const words = outWords[language];
  const to = writeAddress({ language, view: "verdict", asking, words: {} });
  const link = (
    <a
      className="button button-plain"
      href={to}
      onClick={(event) => event.button === 0 && printSoon(to)}
    >
      {words.printNow}
    </a>
  );
  return <OutRow name="print" language={language} button={link} told={null} />;
}

/** When the verdict stands there and its faces have come; not at all where the reader has gone elsewhere. */
function printSoon(to: string): void {
  setTimeout(async () => {
    await document.fonts.ready;
    requestAnimationFrame(() => {
      if (location.pathname + location.search === to) window.print();
    });
  }, 120);
}

import { type ReactElement, useState } from "react";
import { outWords } from "../../sentences/index.ts";
import { writeAddress } from "../address.ts";
import type { View } from "../view.ts";
import { OutRow } from "./way-out.tsx";

/** The address of the verdict with what is asked, copied; to be copied by hand where the browser does not allow it. */
export function LinkRow({ view, changed }: { view: View; changed: boolean }): ReactElement {
  const { language, asking } = view;
  const words = outWords[language];
  const [address, setAddress] = useState<{ readonly text: string; readonly copied: boolean }>();
  const copy = async (): Promise<void> => {
    const path = writeAddress({ language, view: "verdict", asking, words: {} });
    const text = new URL(path, location.href).href;
    setAddress({ text, copied: await copied(text) });
  };
  const button = (
    <button
      type="button"
      className="button button-plain"
      aria-label={`${words.copy}: ${words.ways.link.title}`}
      onClick={() => void copy()}
    >
      {words.copy}
    </button>
  );
  const told = address && (address.copied ? words.copied : words.notCopied);
  return (
    <OutRow name="link" language={language} button={button} told={told}>
      {changed && <p className="small">{words.linkIsWithoutMine}</p>}
      {address && !address.copied && <p className="mono way-out-address">{address.text}</p>}
    </OutRow>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

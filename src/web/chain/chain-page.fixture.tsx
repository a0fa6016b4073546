import { type ReactElement, useState } from "react";
import { createRoot } from "react-dom/client";
import type { WorkspaceFile } from "../../format/index.ts";
import { openTexts } from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import { changeEverywhere } from "../change.ts";
import type { View } from "../view.ts";
import { ChainView } from "./chain-view.tsx";

interface Given {
  readonly files: readonly WorkspaceFile[];
  readonly language: Language;
  readonly address: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    chain: {
      readonly begin: (given: Given) => void;
      /** Steps written into the texts so far. */
      steps: number;
      files: readonly WorkspaceFile[];
    };
  }
}

function Page({ files: start, language, address: first }: Given): ReactElement {
  const [original] = useState(() => openTexts(start));
  const [held, setHeld] = useState({ files: start, opened: original });
  const [address, setAddress] = useState<Readonly<Record<string, string>>>(first);
  const write = (files: readonly WorkspaceFile[]) => {
    window.chain.steps += 1;
    window.chain.files = files;
    setHeld({ files, opened: openTexts(files) });
  };
  const view: View = {
    language,
    ...held,
    original,
    asking: {},
    judging: false,
    address,
    go: (words) =>
      setAddress((before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...words }).filter((word): word is [string, string] =>
            Boolean(word[1]),
          ),
        ),
      ),
    change: (changes) => {
      const changed = changeEverywhere(held.opened, held.opened, held.files, changes, language);
      write(changed.files);
      return changed.failed;
    },
    write,
  };
  return <ChainView view={view} />;
}

window.chain = {
  begin: (given) => {
    const place = document.getElementById("place");
    if (place !== null) createRoot(place).render(<Page {...given} />);
  },
  steps: 0,
  files: [],
};

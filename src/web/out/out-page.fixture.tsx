// A tiny page for the tests: the view of what leaves, over the texts its server hands it.
import { zipSync } from "fflate";
import { createRoot } from "react-dom/client";
import type { WorkspaceFile } from "../../format/index.ts";
import { checkOpened, openTexts } from "../../questions/index.ts";
import { readAddress } from "../address.ts";
import type { View } from "../view.ts";
import { OutView } from "./out-view.tsx";

const address = readAddress(location.pathname, location.search);
const answer = await fetch("/workspace.json");
const { files, changed } = (await answer.json()) as {
  readonly files: readonly WorkspaceFile[];
  readonly changed?: readonly WorkspaceFile[];
};
const original = openTexts(files);
const opened = changed === undefined ? original : openTexts(changed);
const { verdict } = checkOpened(opened, address.asking);
const view: View = {
  language: address.language,
  opened,
  original,
  files: changed ?? files,
  asking: address.asking,
  ...(verdict === undefined ? {} : { verdict }),
  judging: false,
  address: address.words,
  go: () => undefined,
  change: () => [],
  write: () => undefined,
};
const zipOf = (texts: readonly WorkspaceFile[]) =>
  zipSync(
    Object.fromEntries(texts.map(({ path, text }) => [path, new TextEncoder().encode(text)])),
  );
const place = document.getElementById("app");
if (place) createRoot(place).render(<OutView view={view} zipOf={zipOf} />);

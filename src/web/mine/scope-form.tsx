import type { ReactElement } from "react";
import { addBlocks, freeId } from "../../format/index.ts";
import { putInWords } from "../../sentences/index.ts";
import type { Workspace } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { nameOf } from "./supplier-form.tsx";
import { OWN_FILE, ThingForm } from "./thing-form.tsx";

/** A fence of my own: which processes stand inside. */
export function ScopeForm({
  view,
  base,
}: {
  readonly view: View;
  readonly base: Workspace;
}): ReactElement {
  const { language } = view;
  const words = putInWords[language];
  const plain = [...base.processes.values()].filter(({ id }) => !id.includes("/"));
  return (
    <ThingForm
      view={view}
      title={words.newScope}
      hint={words.scopeHint}
      fields={[
        { key: "name", label: words.scopeName, kind: "text", needed: true },
        {
          key: "inside",
          label: words.inside,
          kind: "checks",
          needed: true,
          options: plain.map(({ id, name }) => ({ value: id, label: nameOf(name, id, language) })),
        },
      ]}
      make={({ name = "", inside = "" }) => {
        const id = freeId(name, base.scopes.keys(), "scope");
        const lines = { name: name.trim(), inside: inside.split(",") };
        return addBlocks(view.files, [{ section: "scopes", id, lines }], OWN_FILE);
      }}
    />
  );
}

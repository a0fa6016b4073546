import { freeId, type NewBlock } from "../../format/index.ts";
import { putInWords } from "../../sentences/index.ts";
import { type Language, type Workspace, wordsIn } from "../../workspace/index.ts";
import { today } from "../today.ts";
import type { FieldOf, Values } from "./field.tsx";

/** Who says so: a source of the plan, or a new one by its title. */
export function sourceFields(base: Workspace, language: Language): readonly FieldOf[] {
  const words = putInWords[language];
  const sources = [...base.sources.values()].map(({ id, title }) => ({
    value: id,
    label: `${id}: ${wordsIn(title, language).text}`.slice(0, 90),
  }));
  return [
    {
      key: "source",
      label: words.source,
      kind: "select",
      options: [{ value: "", label: words.noSource }, ...sources],
    },
    { key: "newSource", label: words.newSource, kind: "text", hint: words.newSourceHint },
  ];
}

/** The id of the source chosen, and what must be written for it to be there. */
export function sourceOf(
  { source = "", newSource = "", newWhere = "", newDate = "" }: Values,
  { sources }: Workspace,
): { readonly source?: string; readonly blocks: readonly NewBlock[] } {
  const title = newSource.trim();
  if (title === "") return source === "" ? { blocks: [] } : { source, blocks: [] };
  const id = freeId(title, sources.keys(), "source");
  const lines = { title, ...said("date", newDate), ...said("where", newWhere), read: today() };
  return { source: id, blocks: [{ section: "sources", id, lines }] };
}

function said(key: string, text: string): { readonly [key: string]: string } {
  return text.trim() === "" ? {} : { [key]: text.trim() };
}

import type { ReactElement } from "react";
import { parseMonthOrDay } from "../../core/index.ts";
import { addBlocks, freeId, type WorkspaceFile } from "../../format/index.ts";
import { putInWords, webWords } from "../../sentences/index.ts";
import type { Language, Workspace } from "../../workspace/index.ts";
import { today } from "../today.ts";
import type { View } from "../view.ts";
import { amountText } from "./amount-text.ts";
import type { Values } from "./field.tsx";
import { sourceFields, sourceOf } from "./source-fields.ts";
import { nameOf } from "./supplier-form.tsx";
import { OWN_FILE, ThingForm } from "./thing-form.tsx";

/** Who said what, in which words, and what is read from them. */
export function PromiseForm({
  view,
  base,
}: {
  readonly view: View;
  readonly base: Workspace;
}): ReactElement {
  const { language } = view;
  const words = putInWords[language];
  const streams = [...base.streams.values()].map(({ id, name }) => ({
    value: id,
    label: nameOf(name, id, language),
  }));
  const scopes = [...base.scopes.values()].map(({ id, name }) => ({
    value: id,
    label: nameOf(name, id, language),
  }));
  const known = [...base.statements.values()].flatMap(({ promises }) => promises)[0];
  return (
    <ThingForm
      view={view}
      title={words.promise}
      hint={words.promiseHint}
      start={{ stream: known?.stream ?? streams[0]?.value ?? "", scope: "", source: "" }}
      fields={[
        { key: "name", label: words.promiseName, kind: "text", needed: true },
        { key: "who", label: words.who, kind: "text", needed: true },
        { key: "quote", label: words.quote, kind: "area", needed: true },
        {
          key: "amount",
          label: words.nameplate,
          kind: "text",
          needed: true,
          hint: words.notAnAmount,
          fault: (text) => (amountText(text, language) ? undefined : words.notAnAmount),
        },
        { key: "stream", label: words.delivers, kind: "select", options: streams },
        {
          key: "by",
          label: words.by,
          kind: "text",
          hint: words.byHint,
          fault: (text) =>
            "problem" in parseMonthOrDay(text) ? webWords[language].notADay : undefined,
        },
        {
          key: "scope",
          label: words.scope,
          kind: "select",
          options: [{ value: "", label: words.notStated }, ...scopes],
        },
        ...sourceFields(base, language),
      ]}
      make={(values) => withPromise(view.files, base, language, values)}
    />
  );
}

/** A statement with its one promise. */
export function withPromise(
  files: readonly WorkspaceFile[],
  base: Workspace,
  language: Language,
  values: Values,
): readonly WorkspaceFile[] {
  const { name = "", who = "", quote = "", amount = "", stream = "", by = "", scope = "" } = values;
  const { source, blocks } = sourceOf(values, base);
  const promises = [...base.statements.values()].flatMap((one) => one.promises.map(({ id }) => id));
  const read = today();
  const nobody = `looked in ${source ?? who.trim()}; ${read}`;
  const lines = {
    language,
    quote: { [language]: quote.trim() },
    who: who.trim(),
    ...(source === undefined ? {} : { where: source }),
    read,
    promises: {
      [freeId(name, promises, "promise")]: {
        name: name.trim(),
        nameplate: `${amountText(amount, language) ?? amount} ${stream}`,
        launched: by.trim() === "" ? { unpublished: nobody } : `by ${by.trim()}`,
        scope: scope === "" ? "not stated" : scope,
        running: { unpublished: nobody },
      },
    },
  };
  const id = freeId(name, base.statements.keys(), "statement");
  return addBlocks(files, [...blocks, { section: "statements", id, lines }], OWN_FILE);
}

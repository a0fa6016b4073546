import { type ReactElement, useState } from "react";
import { EVIDENCE, parseMonthOrDay } from "../../core/index.ts";
import {
  addBlocks,
  changeFigures,
  freeId,
  plainFigures,
  type WorkspaceFile,
} from "../../format/index.ts";
import {
  compareNames,
  evidenceWord,
  putInWords,
  standingWord,
  webWords,
} from "../../sentences/index.ts";
import { type Language, type LocalText, type Workspace, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { amountText } from "./amount-text.ts";
import type { Values } from "./field.tsx";
import { sourceFields, sourceOf } from "./source-fields.ts";
import { OWN_FILE, ThingForm } from "./thing-form.tsx";

interface OfPlan {
  readonly view: View;
  readonly base: Workspace;
}

/** A plant outside the fence that delivers: someone answers for what nobody was named for. */
export function SupplierForm({ view, base }: OfPlan): ReactElement {
  const { language } = view;
  const words = putInWords[language];
  const streams = boughtFirst(view, base);
  const [stream, setStream] = useState(streams[0] ?? "");
  const start: Values = {
    stream: streams[0] ?? "",
    runs: makersOf(base, streams[0] ?? "")[0] ?? "",
    standing: "committed",
    evidence: "claimed",
    source: "",
  };
  const makers = makersOf(base, stream);
  return (
    <ThingForm
      view={view}
      title={words.supplier}
      hint={words.supplierHint}
      start={start}
      changed={(values) => setStream(values.stream ?? "")}
      fields={[
        { key: "name", label: words.supplierName, kind: "text", needed: true },
        {
          key: "stream",
          label: words.delivers,
          kind: "select",
          options: streams.map((id) => ({
            value: id,
            label: nameOf(base.streams.get(id)?.name, id, language),
          })),
        },
        {
          key: "runs",
          label: words.madeBy,
          kind: "select",
          options:
            makers.length === 0
              ? [{ value: "", label: words.noProcess }]
              : makers.map((id) => ({
                  value: id,
                  label: nameOf(base.processes.get(id)?.name, id, language),
                })),
        },
        {
          key: "amount",
          label: words.perYear,
          kind: "text",
          needed: true,
          hint: words.notAnAmount,
          fault: (text) => (amountText(text, language) ? undefined : words.notAnAmount),
        },
        {
          key: "evidence",
          label: words.evidence,
          kind: "select",
          options: EVIDENCE.map((one) => ({ value: one, label: evidenceWord(one, language) })),
        },
        {
          key: "standing",
          label: words.standing,
          kind: "select",
          options: ["committed", "operating", "planned", "announced"].map((one) => ({
            value: one,
            label: one === "committed" ? words.committed : standingWord(one, language),
          })),
        },
        {
          key: "since",
          label: words.since,
          kind: "text",
          hint: words.sinceHint,
          fault: (text) =>
            "problem" in parseMonthOrDay(text) ? webWords[language].notADay : undefined,
        },
        ...sourceFields(base, language),
        { key: "place", label: words.place, kind: "text" },
      ]}
      make={(values) => withSupplier(view.files, base, language, values)}
    />
  );
}

/** What someone delivers as a plant; what no process makes, as the line of the gate where it enters. */
export function withSupplier(
  files: readonly WorkspaceFile[],
  base: Workspace,
  language: Language,
  values: Values,
): readonly WorkspaceFile[] {
  const {
    name = "",
    stream = "",
    amount = "",
    evidence = "",
    standing = "",
    place = "",
    since = "",
  } = values;
  const { source, blocks } = sourceOf(values, base);
  const makers = makersOf(base, stream);
  const runs = makers.includes(values.runs ?? "") ? values.runs : makers[0];
  const value = amountText(amount, language) ?? amount;
  const from =
    source === undefined ? {} : { source, ...(place.trim() ? { place: place.trim() } : {}) };
  if (runs !== undefined) {
    const stands = source === undefined ? standing : `${standing} @ ${source}`;
    const lines = {
      name: name.trim(),
      runs,
      at: name.trim(),
      capacity: { value, evidence, ...from },
      standing: since.trim() === "" ? stands : { [`from ${since.trim()}`]: stands },
    };
    const id = freeId(name, base.plants.keys(), "supplier");
    return addBlocks(files, [...blocks, { section: "plants", id, lines }], OWN_FILE);
  }
  const limit = `at most ${value}`;
  const path = `enters.${stream}`;
  if (!plainFigures(base).has(path)) {
    const lines = { value: limit, evidence, ...from, note: name.trim() };
    return addBlocks(files, [...blocks, { section: "enters", id: stream, lines }], OWN_FILE);
  }
  const change = { path, value: limit, evidence, ...from, note: name.trim() };
  return addBlocks(changeFigures(files, base, [change], language).files, blocks, OWN_FILE);
}

/** Processes a plant can run to deliver it. */
function makersOf({ processes }: Workspace, stream: string): readonly string[] {
  return [...processes.values()].flatMap(({ id, run }) =>
    run.kind === "makes" && run.stream === stream ? [id] : [],
  );
}

/** What someone takes; what a scope buys stands first: that is what suppliers are sought for. */
function boughtFirst(view: View, base: Workspace): readonly string[] {
  const bought = (view.verdict?.promises ?? []).flatMap(({ scopes }) =>
    scopes.flatMap(({ feed }) => (feed === undefined ? [] : [feed.stream])),
  );
  const taken = new Set(
    [...base.processes.values()].flatMap(({ takes }) => takes.map(({ stream }) => stream)),
  );
  const others = [...taken].filter((id) => !bought.includes(id));
  const name = (id: string) => nameOf(base.streams.get(id)?.name, id, view.language);
  return [
    ...new Set(bought),
    ...others.sort((a, b) => compareNames(name(a), name(b), view.language)),
  ];
}

export function nameOf(name: LocalText | undefined, id: string, language: Language): string {
  return name === undefined ? id : wordsIn(name, language).text || id;
}

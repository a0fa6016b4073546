import type { ReactElement } from "react";
import { EVIDENCE } from "../../core/index.ts";
import { compareNames, editWords, evidenceWord, formatUnit } from "../../sentences/index.ts";
import { type Language, type Source, type Workspace, wordsIn } from "../../workspace/index.ts";
import type { Ground } from "./edit-draft.ts";
import { ChoiceField, type Form, TextField } from "./edit-field.tsx";

export function NumberFields({
  form,
  ground,
}: {
  readonly form: Form;
  readonly ground: Ground;
}): ReactElement {
  const { language, offered } = ground;
  const words = editWords[language];
  const units = [...new Set([form.draft.unit, ...offered])];
  return (
    <div className="edit-row">
      <TextField form={form} field="value" label={words.value} number first />
      <ChoiceField form={form} field="unit" label={words.unit}>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {formatUnit(unit, language) || "1"}
          </option>
        ))}
      </ChoiceField>
      <TextField form={form} field="low" label={words.low} number />
      <TextField form={form} field="high" label={words.high} number />
    </div>
  );
}

export function SourceFields({
  form,
  workspace,
  language,
  noNote,
}: {
  readonly form: Form;
  readonly workspace: Workspace | undefined;
  readonly language: Language;
  readonly noNote: string | undefined;
}): ReactElement {
  const words = editWords[language];
  const sources = [...(workspace?.sources.values() ?? [])].map((source) => ({
    id: source.id,
    title: titleOf(source, language),
  }));
  sources.sort((a, b) => compareNames(a.title, b.title, language));
  return (
    <div className="edit-row">
      <ChoiceField form={form} field="evidence" label={words.evidence}>
        {EVIDENCE.map((evidence) => (
          <option key={evidence} value={evidence}>
            {evidenceWord(evidence, language)}
            {evidence === "assumed" ? ` (${words.myEstimate})` : ""}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField form={form} field="source" label={words.source}>
        <option value="">{words.noSource}</option>
        {sources.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
      <TextField form={form} field="place" label={words.place} />
      <TextField form={form} field="note" label={words.reason} hindered={noNote} />
    </div>
  );
}

function titleOf(source: Source, language: Language): string {
  const { text } = wordsIn(source.title, language);
  return source.publisher === undefined ? text : `${source.publisher}: ${text}`;
}

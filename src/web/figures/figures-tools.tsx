import { type ReactElement, useId } from "react";
import { EVIDENCE, isEvidence } from "../../core/index.ts";
import { compareNames, evidenceWord, figuresWords } from "../../sentences/index.ts";
import { type Language, type Plan, wordsIn } from "../../workspace/index.ts";
import { Choice } from "../frame/choice.tsx";
import type { View } from "../view.ts";
import { type FigureRow, sourceName } from "./figure-rows.ts";
import { evidenceOf, isFiltered, NONE, ONLY, type Shown } from "./filter.ts";
import type { NamedOutcome } from "./outcome.ts";

interface ToolsProps {
  readonly view: Pick<View, "language" | "go">;
  readonly plan: Plan;
  readonly rows: readonly FigureRow[];
  readonly shown: Shown;
  readonly outcomes: readonly NamedOutcome[];
}

/** Search as one types, and four filters; all of them stand in the address. */
export function FiguresTools({ view, rows, shown, outcomes }: ToolsProps): ReactElement {
  const { language, go } = view;
  const { search, filters } = figuresWords[language];
  const id = useId();
  return (
    <search className="figures-tools">
      <div className="edit-field figures-search">
        <label htmlFor={id}>{search}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={shown.query}
          onChange={(event) => go({ q: event.target.value })}
        />
      </div>
      <Choice label={filters.only} value={shown.only ?? ""} take={(only) => go({ only })}>
        <option value="">{filters.all}</option>
        {ONLY.map((one) => (
          <option key={one} value={one}>
            {filters[one]}
          </option>
        ))}
      </Choice>
      <Choice label={filters.evidence} value={shown.evidence} take={(evidence) => go({ evidence })}>
        <option value="">{filters.all}</option>
        <Options options={evidences(rows, language)} />
      </Choice>
      <Choice label={filters.source} value={shown.source} take={(source) => go({ source })}>
        <option value="">{filters.all}</option>
        <Options options={sources(rows, language)} />
      </Choice>
      <Choice label={filters.of} value={shown.of} take={(of) => go({ of })}>
        <option value="">{filters.all}</option>
        <Options options={owners(rows, language)} />
      </Choice>
      {outcomes.length > 1 && (
        <div className="figures-outcome">
          <Choice
            label={filters.outcome}
            value={outcomes.some(({ id }) => id === shown.outcome) ? shown.outcome : ""}
            take={(outcome) => go({ outcome })}
          >
            <option value="">{filters.all}</option>
            <Options options={outcomes.map(({ id, name }) => ({ id, text: name }))} />
          </Choice>
        </div>
      )}
      {isFiltered(shown) && (
        <button
          type="button"
          className="plain figures-clear"
          onClick={() => go({ q: "", only: "", evidence: "", source: "", of: "" })}
        >
          {filters.clear}
        </button>
      )}
    </search>
  );
}

interface Option {
  readonly id: string;
  readonly text: string;
}

function Options({ options }: { readonly options: readonly Option[] }): ReactElement {
  return (
    <>
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </>
  );
}

/** In the order of how well a number is known. */
function evidences(rows: readonly FigureRow[], language: Language): readonly Option[] {
  const found = new Set(rows.map(evidenceOf));
  const known = [...EVIDENCE, "derived" as const, "unpublished" as const].filter((one) =>
    found.has(one),
  );
  const named = known.map((one) => ({ id: one, text: evidenceWord(one, language) }));
  const { noEvidence } = figuresWords[language].filters;
  return found.has(NONE) ? [...named, { id: NONE, text: noEvidence }] : named;
}

function sources(rows: readonly FigureRow[], language: Language): readonly Option[] {
  const found = new Map<string, string>();
  for (const { card } of rows) {
    const { source } = card;
    if (source === undefined) continue;
    const title = wordsIn(source.title, language).text;
    const name = sourceName(card, language);
    found.set(source.id, name === title ? title : `${name}: ${title}`);
  }
  const named = sorted(found, language);
  const { noSource } = figuresWords[language].filters;
  return rows.some(({ card }) => card.source === undefined)
    ? [...named, { id: NONE, text: noSource }]
    : named;
}

function owners(rows: readonly FigureRow[], language: Language): readonly Option[] {
  const { general } = figuresWords[language].filters;
  const found = new Map<string, string>();
  for (const { owner } of rows) {
    found.set(owner.id, owner.name === undefined ? general : wordsIn(owner.name, language).text);
  }
  return sorted(found, language);
}

function sorted(found: ReadonlyMap<string, string>, language: Language): readonly Option[] {
  return [...found]
    .map(([id, text]) => ({ id, text }))
    .sort((a, b) => compareNames(a.text, b.text, language));
}

/** The word of an evidence; where none is stated, that. */
export function evidenceText(row: FigureRow, language: Language): string {
  const evidence = evidenceOf(row);
  const known = isEvidence(evidence) || evidence === "derived" || evidence === "unpublished";
  return known ? evidenceWord(evidence, language) : figuresWords[language].filters.noEvidence;
}

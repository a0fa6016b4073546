import { type ReactElement, useState } from "react";
import type { Day } from "../../core/index.ts";
import { lastDayIn } from "../../format/index.ts";
import { knownFrom } from "../../programme/index.ts";
import { factWords, formatDay, programmeWords, putInWords } from "../../sentences/index.ts";
import { FACT_WORDS, type Language, type Measure, type Plan } from "../../workspace/index.ts";
import type { FieldOf, Values } from "../mine/field.tsx";
import { sourceFields } from "../mine/source-fields.ts";
import { ThingForm } from "../mine/thing-form.tsx";
import { today } from "../today.ts";
import type { View } from "../view.ts";
import { withFact } from "./with-fact.ts";

interface FactFormProps {
  readonly view: View;
  readonly plan: Plan;
  readonly measure: Measure;
  readonly asOf: Day;
}

const START: Values = { fact: "", source: "" };

/** What was published of a measure since, and who says so; its state follows at once. */
export function FactForm({ view, plan, measure, asOf }: FactFormProps): ReactElement {
  const { language } = view;
  const words = factWords[language];
  const [values, setValues] = useState<Values>(START);
  const known = dayKnown(values, plan);
  const hint =
    known !== undefined && known > asOf ? words.later(formatDay(known, language)) : undefined;
  return (
    <ThingForm
      view={view}
      title={words.title}
      hint={words.hint}
      start={START}
      changed={setValues}
      noRoom={words.noRoom}
      fields={[
        {
          key: "fact",
          label: words.fact,
          kind: "select",
          needed: true,
          options: [
            { value: "", label: words.choose },
            ...FACT_WORDS.map((value) => ({ value, label: programmeWords[language].fact[value] })),
          ],
        },
        ...(values.fact === "expected" ? [expectedField(language)] : []),
        {
          key: "on",
          label: words.on,
          kind: "text",
          needed: true,
          hint: hint ?? words.onHint,
          fault: (text) => dayFault(text, measure, language),
        },
        ...ofSource(values, plan, language),
        { key: "place", label: putInWords[language].place, kind: "text" },
      ]}
      make={(given) => withFact(view.files, plan, measure.id, given)}
    />
  );
}

function expectedField(language: Language): FieldOf {
  const { expectedBy, onHint } = factWords[language];
  const fault = (text: string) => (lastDayIn(text) === undefined ? onHint : undefined);
  return { key: "by", label: expectedBy, kind: "text", needed: true, hint: onHint, fault };
}

function dayFault(text: string, { facts }: Measure, language: Language): string | undefined {
  const words = factWords[language];
  const day = lastDayIn(text);
  if (day === undefined) return words.onHint;
  // Of a month or a year it is enough that it has begun.
  if (text > today().slice(0, text.length)) return words.notYet;
  return facts.some(({ on }) => on === day) ? words.twice : undefined;
}

/** A source of the plan, or a new one: what it is, where, of which date. */
function ofSource(values: Values, plan: Plan, language: Language): readonly FieldOf[] {
  const words = factWords[language];
  const isNew = ["newSource", "newWhere", "newDate"].some((key) => filled(values[key]));
  const fault = (text: string) => (lastDayIn(text) === undefined ? words.dateHint : undefined);
  const [known, title] = sourceFields(plan.base, language);
  const options = [{ value: "", label: words.choose }, ...(known?.options ?? []).slice(1)];
  return [
    ...(known === undefined ? [] : [{ ...known, options, needed: !isNew }]),
    ...(title === undefined ? [] : [{ ...title, needed: isNew }]),
    { key: "newWhere", label: words.where, kind: "text", hint: words.whereHint },
    { key: "newDate", label: words.date, kind: "text", hint: words.dateHint, fault },
  ];
}

function filled(text: string | undefined): boolean {
  return (text ?? "").trim() !== "";
}

/** The first day on which the fact in the fields could be known. */
function dayKnown({ on = "", source = "", newDate = "" }: Values, { base }: Plan): Day | undefined {
  const day = lastDayIn(on.trim());
  if (day === undefined) return undefined;
  const published = lastDayIn(newDate.trim());
  if (published !== undefined) return Math.max(day, published);
  return knownFrom({ on: day, ...(source === "" ? {} : { source: { id: source } }) }, base);
}

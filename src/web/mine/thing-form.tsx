import { type FormEvent, type ReactElement, useId, useState } from "react";
import type { Issue } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { newErrors } from "../../questions/index.ts";
import { issueSentences, putInWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { Field, type FieldOf, type Values } from "./field.tsx";

/** Everything new a person puts in stands in one file of its own: no text of others is touched. */
export const OWN_FILE = "mine.yaml";

interface ThingFormProps {
  readonly view: View;
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly FieldOf[];
  /** The texts with what the fields say in them; undefined where they have no room for it. */
  readonly make: (values: Values) => readonly WorkspaceFile[] | undefined;
  /** Said where there is no room. */
  readonly noRoom?: string;
  /** What the fields begin with. */
  readonly start?: Values;
  readonly changed?: (values: Values) => void;
}

/** A form that writes something new into the text; what the compiler would say of it is said before it is in. */
export function ThingForm(props: ThingFormProps): ReactElement {
  const { view, title, hint, fields, make, start = {} } = props;
  const words = putInWords[view.language];
  const [values, setValues] = useState<Values>(start);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const [added, setAdded] = useState(false);
  const [full, setFull] = useState(false);
  const id = useId();
  const faults = new Map(fields.map((field) => [field.key, faultOf(field, values, words)]));
  const put = (key: string, value: string) => {
    const next = { ...values, [key]: value };
    setValues(next);
    setAdded(false);
    setRefused([]);
    setFull(false);
    props.changed?.(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = fields.find(({ key }) => faults.get(key) !== undefined);
    if (first !== undefined) {
      document.getElementById(`${id}-${first.key}`)?.focus();
      return;
    }
    const files = make(values);
    setFull(files === undefined);
    if (files === undefined) return;
    const { plan } = view.opened;
    const errors = plan === undefined ? [] : newErrors(plan, files);
    setRefused(errors);
    if (errors.length > 0) return;
    view.write(files, title);
    setValues(start);
    props.changed?.(start);
    setTried(false);
    setAdded(true);
  };
  return (
    <details className="thing">
      <summary>{title}</summary>
      <form className="thing-form" onSubmit={submit} noValidate>
        <p className="small">{hint}</p>
        {fields.map((field) => (
          <Field
            key={field.key}
            id={`${id}-${field.key}`}
            field={field}
            value={values[field.key] ?? ""}
            fault={tried ? faults.get(field.key) : undefined}
            put={(value) => put(field.key, value)}
          />
        ))}
        {full && (
          <p className="fault" role="alert">
            {props.noRoom}
          </p>
        )}
        {refused.length > 0 && (
          <div className="fault" role="alert">
            <p>{words.refused}</p>
            {refused.slice(0, 5).map((issue) => {
              const { what, mend } = issueSentences(issue, view.language);
              return (
                <p key={`${issue.code} ${issue.at.line} ${issue.at.column}`}>
                  {what} {mend}
                </p>
              );
            })}
          </div>
        )}
        <p>
          <button type="submit" className="button">
            {words.add}
          </button>{" "}
          <span role="status">{added ? words.added : ""}</span>
        </p>
      </form>
    </details>
  );
}

function faultOf(
  { key, needed, fault }: FieldOf,
  values: Values,
  words: { readonly needed: string },
): string | undefined {
  const value = (values[key] ?? "").trim();
  if (value === "") return needed ? words.needed : undefined;
  return fault?.(value);
}

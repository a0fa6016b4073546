import { type ReactElement, type ReactNode, useId } from "react";
import type { Draft, Field, Problems } from "./edit-draft.ts";

/** The fields of the form, and how one of them is written. */
export interface Form {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly write: (field: Field, text: string) => void;
}

interface FieldProps {
  readonly form: Form;
  readonly field: Field;
  readonly label: string;
}

/** A line of text with its label; what is wrong stands under it and is read with it. */
export function TextField({
  form,
  field,
  label,
  number = false,
  first = false,
  hindered,
}: FieldProps & {
  readonly number?: boolean;
  readonly first?: boolean;
  /** Why nothing can be written here. */
  readonly hindered?: string | undefined;
}): ReactElement {
  const id = useId();
  const problem = form.problems[field];
  const said = problem ?? hindered;
  return (
    <div className={`edit-field edit-${field}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={number ? "decimal" : "text"}
        autoComplete="off"
        spellCheck={!number}
        disabled={hindered !== undefined}
        value={form.draft[field]}
        onChange={(event) => form.write(field, event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        data-first={first || undefined}
      />
      <Said id={`${id}-said`} text={said} wrong={problem !== undefined} />
    </div>
  );
}

/** One of several words. */
export function ChoiceField({
  form,
  field,
  label,
  children,
}: FieldProps & { readonly children: ReactNode }): ReactElement {
  const id = useId();
  const problem = form.problems[field];
  return (
    <div className={`edit-field edit-${field}`}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={form.draft[field]}
        onChange={(event) => form.write(field, event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-said`}
      >
        {children}
      </select>
      <Said id={`${id}-said`} text={problem} wrong />
    </div>
  );
}

function Said({
  id,
  text,
  wrong,
}: {
  readonly id: string;
  readonly text: string | undefined;
  readonly wrong: boolean;
}): ReactElement | null {
  if (text === undefined) return null;
  return (
    <p id={id} className={wrong ? "edit-wrong" : "edit-told"} role={wrong ? "alert" : undefined}>
      {text}
    </p>
  );
}

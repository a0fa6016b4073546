import { type FormEvent, type ReactElement, useId, useState } from "react";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly wrong: (text: string) => string | undefined;
  readonly put: (text: string) => void;
}

/** A field that asks when it is left or entered, and says at once what is wrong with it. */
export function AskedField({ label, value, placeholder, wrong, put }: FieldProps): ReactElement {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  const id = useId();
  if (known !== value) {
    setKnown(value);
    setDraft(value);
  }
  const fault = wrong(draft.trim());
  const done = (event?: FormEvent) => {
    event?.preventDefault();
    if (fault === undefined && draft.trim() !== value) put(draft.trim());
  };
  return (
    <form className="asked" onSubmit={done}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        size={11}
        value={draft}
        placeholder={placeholder}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => done()}
      />
      {fault !== undefined && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </form>
  );
}

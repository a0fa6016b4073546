import type { ReactElement } from "react";

export type Values = Readonly<Record<string, string>>;

/** One field of a form: what it asks, and how. */
export interface FieldOf {
  readonly key: string;
  readonly label: string;
  readonly kind: "text" | "area" | "select" | "checks";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly needed?: boolean;
  readonly hint?: string;
  /** What is wrong with a value that is not empty. */
  readonly fault?: (value: string) => string | undefined;
}

interface FieldProps {
  readonly id: string;
  readonly field: FieldOf;
  readonly value: string;
  readonly fault: string | undefined;
  readonly put: (value: string) => void;
}

/** Its name above, what is wrong with it below. */
export function Field(props: FieldProps): ReactElement {
  const { id, field, value, fault, put } = props;
  const { label, kind, hint } = field;
  if (kind === "checks") return <Checks {...props} />;
  const told = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ].join(" ");
  const common = {
    id,
    value,
    "aria-invalid": fault !== undefined,
    "aria-describedby": told === "" ? undefined : told,
    onChange: (event: { readonly target: { readonly value: string } }) => put(event.target.value),
  } as const;
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {kind === "text" && <input type="text" {...common} />}
      {kind === "area" && <textarea rows={3} {...common} />}
      {kind === "select" && (
        <select {...common}>
          {(field.options ?? []).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {hint !== undefined && (
        <span className="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault !== undefined && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </p>
  );
}

/** Several of a list: their values, parted by commas. */
function Checks({ id, field, value, fault, put }: FieldProps): ReactElement {
  const chosen = value === "" ? [] : value.split(",");
  const turn = (one: string) => {
    const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
    put(next.join(","));
  };
  return (
    <fieldset className="field field-checks" aria-describedby={fault && `${id}-fault`}>
      <legend>{field.label}</legend>
      {(field.options ?? []).map((option, i) => (
        <label key={option.value}>
          <input
            type="checkbox"
            id={i === 0 ? id : undefined}
            checked={chosen.includes(option.value)}
            onChange={() => turn(option.value)}
          />
          {option.label}
        </label>
      ))}
      {fault !== undefined && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </fieldset>
  );
}

import { type ReactElement, type ReactNode, useId } from "react";

/** One of several words, with its label. */
export function Choice({
  label,
  value,
  take,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly take: (value: string) => void;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => take(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

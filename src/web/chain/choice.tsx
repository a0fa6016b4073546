import { type ReactElement, useId } from "react";

export interface ChoiceProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** One of several, by name. */
export function Choice({ label, chosen, options, onChoose }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <span className="chain-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}

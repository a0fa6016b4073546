import type { KeyboardEvent, ReactElement, RefObject } from "react";

interface FieldProps {
  readonly box: RefObject<HTMLInputElement | null>;
  /** Begins the ids of what was found and of what is told of it. */
  readonly id: string;
  readonly label: string;
  readonly query: string;
  readonly type: (query: string) => void;
  /** Which of how many is chosen. */
  readonly at: number;
  readonly count: number;
  readonly choose: (at: number) => void;
  /** Enter on the chosen one. */
  readonly take: () => void;
}

const LONGEST = 200;

/** The focus stays in the field; the arrows choose in the list below it. */
export function SearchField(props: FieldProps): ReactElement {
  const { box, id, label, query, type, at, count } = props;
  const some = count > 0;
  return (
    <input
      ref={box}
      type="text"
      role="combobox"
      aria-label={label}
      aria-expanded={some}
      aria-controls={some ? `${id}-list` : undefined}
      aria-activedescendant={some ? `${id}-${at}` : undefined}
      aria-describedby={`${id}-told`}
      aria-autocomplete="list"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      maxLength={LONGEST}
      value={query}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => press(event, props)}
    />
  );
}

function press(event: KeyboardEvent, { at, count, choose, take }: FieldProps): void {
  // What is still being composed takes Enter and the arrows for itself.
  if (count === 0 || event.nativeEvent.isComposing) return;
  if (event.key === "ArrowDown") choose(Math.min(count - 1, at + 1));
  else if (event.key === "ArrowUp") choose(Math.max(0, at - 1));
  else if (event.key === "Enter") take();
  else return;
  event.preventDefault();
}

import {
  lazy,
  type ReactElement,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { searchWords } from "../../sentences/index.ts";
import type { Language, Plan } from "../../workspace/index.ts";
import type { Located } from "../use-address.ts";

const Panel = lazy(async () => ({ default: (await import("./search-panel.tsx")).SearchPanel }));

interface SearchControl {
  readonly open: boolean;
  readonly toggle: () => void;
  /** `back`: the focus goes to where it was. */
  readonly close: (back: boolean) => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Whether one searches, and where the focus was before. */
export function useSearch(): SearchControl {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element>(null);
  const show = useCallback(() => {
    before.current = document.activeElement;
    setOpen(true);
  }, []);
  const close = useCallback((back: boolean) => {
    setOpen(false);
    if (back) giveBack(before.current, button.current);
  }, []);
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isWriting(event.target)) return;
      event.preventDefault();
      show();
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  }, [show]);
  const toggle = () => (open ? close(true) : show());
  return { open, toggle, close, button };
}

/** To what had the focus; to the button, where nothing had it or it is gone. The page stays where it is. */
function giveBack(before: Element | null, button: HTMLButtonElement | null): void {
  const held = before instanceof HTMLElement && before !== document.body && before.isConnected;
  (held ? before : button)?.focus({ preventScroll: true });
}

/** Where a stroke is a letter of the reader's own. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

interface ButtonProps {
  readonly search: SearchControl;
  readonly language: Language;
}

/** The word in the top line, and its key. */
export function SearchButton({ search, language }: ButtonProps): ReactElement {
  return (
    <button
      ref={search.button}
      type="button"
      className="search-button"
      aria-expanded={search.open}
      aria-keyshortcuts="/"
      onClick={search.toggle}
    >
      {searchWords[language].search} <kbd>/</kbd>
    </button>
  );
}

interface PlaceProps {
  readonly search: SearchControl;
  readonly located: Located;
  /** Absent where the text means none. */
  readonly plan: Plan | undefined;
}

/** Under the top line, in sight also where the page is scrolled down; loaded when it is asked for. */
export function SearchPlace({ search, ...shown }: PlaceProps): ReactElement | null {
  if (!search.open) return null;
  return (
    <Suspense fallback={null}>
      <Panel {...shown} close={search.close} button={search.button} />
    </Suspense>
  );
}

import { lazy, type ReactElement, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { searchWords } from "../../sentences/index.ts";
import type { Plan } from "../../workspace/index.ts";
import type { Located } from "../use-address.ts";

const Panel = lazy(async () => ({ default: (await import("./search-panel.tsx")).SearchPanel }));

interface SearchProps {
  readonly located: Located;
  readonly plan: Plan | undefined;
}

/** The word in the top line and its key; what it opens is loaded when it is asked for. */
export function SearchButton({ located, plan }: SearchProps): ReactElement {
  const { search } = searchWords[located.address.language];
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback((back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  }, []);
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="theme-button search-button"
        aria-expanded={open}
        aria-keyshortcuts="/"
        onClick={() => setOpen(!open)}
      >
        {search} <kbd>/</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel located={located} plan={plan} close={close} />
        </Suspense>
      )}
    </>
  );
}

/** Where a stroke is a letter of the reader's own. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

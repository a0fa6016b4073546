import { useCallback, useEffect, useState } from "react";
import { type Address, readAddress, writeAddress } from "./address.ts";

/** The address as state: what goes into it stands in the browser's own line, so that a link opens what I see. */
export interface Located {
  readonly address: Address;
  /** A step of the browser's history: another view. */
  readonly follow: (address: Address) => void;
  /** No step: another word of the same view, another language. */
  readonly settle: (address: Address) => void;
}

export function useAddress(start: Address): Located {
  const [address, setAddress] = useState(start);
  useEffect(() => {
    const back = () => setAddress(readAddress(location.pathname, location.search));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const follow = useCallback((next: Address) => {
    history.pushState(null, "", writeAddress(next));
    setAddress(next);
    scrollTo(0, 0);
  }, []);
  const settle = useCallback((next: Address) => {
    history.replaceState(null, "", writeAddress(next));
    setAddress(next);
  }, []);
  return { address, follow, settle };
}

/** A click that stays on the page; with a key or another button the browser follows it as it likes. */
export function isPlainClick(event: {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

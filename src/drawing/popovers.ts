import type { ReactElement } from "react";

/** What opens when a number is asked where it comes from. */
export interface Popover {
  readonly id: string;
  readonly content: ReactElement;
}

/** Every opened figure of the page, each once, in the order in which the page asks for them. */
export interface Popovers {
  /** The id under which `content` opens; the same key opens the same. */
  readonly open: (key: string, content: () => ReactElement) => string;
  readonly all: readonly Popover[];
}

export function createPopovers(): Popovers {
  const all: Popover[] = [];
  const ids = new Map<string, string>();
  const open = (key: string, content: () => ReactElement): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `f${ids.size + 1}`;
    ids.set(key, id);
    all.push({ id, content: content() });
    return id;
  };
  return { open, all };
}

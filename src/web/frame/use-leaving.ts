import { type RefObject, useEffect } from "react";

type Part = RefObject<HTMLElement | null>;

/** Says when one presses or tabs to something that is neither the part nor what opened it. */
export function useLeaving(part: Part, opener: Part, leave: (back: boolean) => void): void {
  useEffect(() => {
    const left = ({ target }: Event) => {
      const holds = ({ current }: Part) => target instanceof Node && current?.contains(target);
      if (!holds(part) && !holds(opener)) leave(false);
    };
    addEventListener("pointerdown", left);
    addEventListener("focusin", left);
    return () => {
      removeEventListener("pointerdown", left);
      removeEventListener("focusin", left);
    };
  }, [part, opener, leave]);
}

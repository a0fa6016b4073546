import { useEffect, useRef, useState } from "react";
import type { Issue } from "../../core/index.ts";
import { messagesWhileWriting } from "./quiet.ts";

/** Nothing new is said until nothing was typed for so long. [ms] */
const QUIET = 900;

/** Messages as they are shown while someone writes, and what to call at every keystroke. */
export function useQuietIssues(found: readonly Issue[]): {
  readonly shown: readonly Issue[];
  readonly typed: () => void;
} {
  const [shown, setShown] = useState(found);
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const left = last.current + QUIET - performance.now();
    if (left <= 0) {
      setShown(found);
      return undefined;
    }
    setShown((before) => messagesWhileWriting(before, found));
    const pause = () => {
      const more = last.current + QUIET - performance.now();
      if (more > 0) timer = setTimeout(pause, more);
      else setShown(found);
    };
    let timer = setTimeout(pause, left);
    return () => clearTimeout(timer);
  }, [found]);
  const typed = useRef(() => {
    last.current = performance.now();
  });
  return { shown, typed: typed.current };
}

import type { EditorState } from "@codemirror/state";
import { useCallback, useEffect, useRef, useState } from "react";
import { type AtCursor, atCursor } from "./at-cursor.tsx";
import type { Desk } from "./desk.ts";

/** The cursor is looked at once it rests: not at every key. [ms] */
const REST = 200;

const NOTHING: AtCursor = { card: undefined, named: undefined };

/** What stands at the cursor of the editor. */
export function useAtCursor(desk: Desk): {
  readonly here: AtCursor;
  readonly moved: (state: EditorState) => void;
} {
  const [here, setHere] = useState<AtCursor>(NOTHING);
  const now = useRef(desk);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    now.current = desk;
  }, [desk]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const moved = useCallback((state: EditorState) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setHere(atCursor(state, now.current)), REST);
  }, []);
  return { here, moved };
}

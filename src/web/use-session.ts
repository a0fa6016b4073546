import { useCallback, useEffect, useState } from "react";
import type { WorkspaceFile } from "../format/index.ts";
import { openSession, rebased, redone, type Session, undone, written } from "./session.ts";

/** The origin of texts that are the server's own. */
export const SERVED = "served";

export interface SessionControl {
  readonly session: Session;
  readonly write: (files: readonly WorkspaceFile[], why: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to the text as opened: a step like any other. */
  readonly reset: (why: string) => void;
  /** Another workspace in place of this one. */
  readonly open: (origin: string, files: readonly WorkspaceFile[]) => void;
  /** The original changed where it came from. */
  readonly rebase: (original: readonly WorkspaceFile[]) => void;
  /** Work that was left is taken up again; what it came from is as it is now. */
  readonly restore: (left: Session) => void;
}

/** The texts under work, with every step that can be undone. */
export function useSession(origin: string, files: readonly WorkspaceFile[]): SessionControl {
  const [session, setSession] = useState<Session>(() => openSession(origin, files));
  const write = useCallback(
    (next: readonly WorkspaceFile[], why: string) => setSession((now) => written(now, next, why)),
    [],
  );
  const undo = useCallback(() => setSession(undone), []);
  const redo = useCallback(() => setSession(redone), []);
  const reset = useCallback(
    (why: string) => setSession((now) => written(now, now.original, why)),
    [],
  );
  const open = useCallback(
    (from: string, next: readonly WorkspaceFile[]) => setSession(openSession(from, next)),
    [],
  );
  const rebase = useCallback(
    (original: readonly WorkspaceFile[]) => setSession((now) => rebased(now, original)),
    [],
  );
  const restore = useCallback(
    (left: Session) =>
      setSession((now) => (left.origin === now.origin ? rebased(left, now.original) : left)),
    [],
  );
  useUndoKeys(undo, redo);
  return { session, write, undo, redo, reset, open, rebase, restore };
}

/** Ctrl or Cmd with Z and Shift-Z or Y; inside a field the keys are the field's own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      const again = key === "y" || (key === "z" && event.shiftKey);
      if (!again && key !== "z") return;
      event.preventDefault();
      if (again) redo();
      else undo();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [undo, redo]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input,textarea,select,[contenteditable]") !== null
  );
}

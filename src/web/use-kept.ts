import { useEffect, useRef, useState } from "react";
import { forget, type KeepFault, keep, kept } from "./files/keep.ts";
import { isChanged, isSession, type Session } from "./session.ts";
import type { SessionControl } from "./use-session.ts";

const KEY = "work";

/** After a pause in the work; a tab that closes is asked for what is not yet kept. [ms] */
const PAUSE = 400;

/**
 * Work survives a closed tab: what differs from the text as opened is kept in this browser, and taken up again
 * when the page opens. Answers why it could not be kept, where it could not.
 */
export function useKept({ session, restore }: SessionControl): KeepFault | undefined {
  const [fault, setFault] = useState<KeepFault>();
  const ready = useRef(false);
  // What is kept is of this tab: another, that has nothing of its own, must not take it away.
  const held = useRef(false);
  const latest = useRef(session);
  latest.current = session;
  useEffect(() => {
    void kept(KEY).then((state) => {
      ready.current = true;
      if (!isSession(state) || !isChanged(state)) return;
      held.current = true;
      restore(state);
    });
  }, [restore]);
  useEffect(() => {
    if (!ready.current) return undefined;
    const later = setTimeout(() => void keepNow(session, held).then(setFault), PAUSE);
    return () => clearTimeout(later);
  }, [session]);
  useEffect(() => {
    const leaving = () => {
      if (ready.current) void keepNow(latest.current, held);
    };
    addEventListener("pagehide", leaving);
    return () => removeEventListener("pagehide", leaving);
  }, []);
  return fault;
}

async function keepNow(
  session: Session,
  held: { current: boolean },
): Promise<KeepFault | undefined> {
  if (isChanged(session)) {
    held.current = true;
    return keep(KEY, session);
  }
  if (held.current) await forget(KEY);
  held.current = false;
  return undefined;
}

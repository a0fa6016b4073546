import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { KeepFault } from "./files/keep.ts";
import {
  allWork,
  type Holder,
  type KeptWork,
  keepWork,
  newHolder,
  otherWork,
} from "./kept-work.ts";
import { isChanged, type Session } from "./session.ts";
import type { SessionControl } from "./use-session.ts";

/** After a pause in the work; a tab that closes is asked for what is not yet kept. [ms] */
const PAUSE = 400;

/** How work is kept in this browser. */
export interface Keeping {
  /** Why it could not be, where it could not. */
  readonly fault: KeepFault | undefined;
  /** What other tabs keep, or kept. */
  readonly others: readonly KeptWork[];
  /** Goes over to other work; this one stays kept. */
  readonly takeUp: (work: KeptWork) => Promise<void>;
}

/**
 * Work survives a closed tab: what differs from the text as opened is kept in this browser, and the latest is taken up
 * again when the page opens. Each tab keeps its own.
 */
export function useKept({ session, restore }: SessionControl): Keeping {
  const [fault, setFault] = useState<KeepFault>();
  const [others, setOthers] = useState<readonly KeptWork[]>([]);
  const latest = useLatest(session);
  const holder = useRef<Holder>(undefined);
  /** The session in whose place another was asked for: it is not of the new holder. */
  const left = useRef<Session>(undefined);
  const take = useCallback(
    (work: KeptWork) => {
      left.current = latest.current.session;
      holder.current?.leave();
      holder.current = newHolder(work);
      restore(work.session);
    },
    [restore, latest],
  );
  const keepNow = useCallback(async () => {
    const { session: now, at } = latest.current;
    const own = holder.current;
    if (own === undefined || now === left.current) return undefined;
    const failed = await keepWork(own, now, at);
    setFault(failed);
    setOthers(isChanged(now) ? await otherWork(own, now) : []);
    return failed;
  }, [latest]);
  useEffect(() => {
    void allWork().then(([newest]) => {
      if (newest === undefined) holder.current = newHolder();
      else take(newest);
    });
  }, [take]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step of the work is kept
  useEffect(() => {
    const later = setTimeout(() => void keepNow(), PAUSE);
    return () => clearTimeout(later);
  }, [session, keepNow]);
  useEffect(() => {
    const leaving = () => void keepNow();
    addEventListener("pagehide", leaving);
    return () => removeEventListener("pagehide", leaving);
  }, [keepNow]);
  const takeUp = useCallback(
    async (work: KeptWork) => {
      // What could not be kept is not left.
      if ((await keepNow()) === undefined) take(work);
    },
    [keepNow, take],
  );
  return { fault, others, takeUp };
}

/** The session as it is, and since when. */
function useLatest(
  session: Session,
): RefObject<{ readonly session: Session; readonly at: number }> {
  const latest = useRef({ session, at: Date.now() });
  if (latest.current.session !== session) latest.current = { session, at: Date.now() };
  return latest;
}

import { forget, type KeepFault, keep, keptAt, keptKeys } from "./files/keep.ts";
import { isChanged, isSession, type Session, sameFiles } from "./session.ts";

/** Work that was kept, by whichever tab. */
export interface KeptWork {
  readonly key: string;
  /** When it was last changed. [ms] */
  readonly at: number;
  readonly session: Session;
}

const WORK = "work";

/**
 * What a tab keeps: under a key of its own, so that no other tab can write over it. What it took up from another key
 * is forgotten only once it stands under its own, and no tab has it open.
 */
export interface Holder {
  readonly key: string;
  taken?: KeptWork;
  /** Something stands under its key. */
  own: boolean;
  /** The tab has something else open. */
  readonly leave: () => void;
}

export function newHolder(taken?: KeptWork): Holder {
  const key = `${WORK} ${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return { key, own: false, leave: hold(key), ...(taken === undefined ? {} : { taken }) };
}

/** Browsers lend locks to pages of one's own machine and of https; they end with the tab. */
const HAS_LOCKS = typeof navigator !== "undefined" && "locks" in navigator;

function hold(key: string): () => void {
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  if (HAS_LOCKS) void navigator.locks.request(key, () => left);
  return leave;
}

async function isOpen(key: string): Promise<boolean> {
  if (!HAS_LOCKS) return false;
  return navigator.locks.request(key, { ifAvailable: true }, (lock) => lock === null);
}

/** All work that is kept and differs from what it came from, the latest first. */
export async function allWork(): Promise<readonly KeptWork[]> {
  const keys = (await keptKeys()).filter((key) => key === WORK || key.startsWith(`${WORK} `));
  const works = await Promise.all(keys.map(workOf));
  return works.flatMap((one) => one ?? []).toSorted((a, b) => b.at - a.at);
}

async function workOf(key: string): Promise<KeptWork | undefined> {
  const kept = await keptAt(key);
  if (kept === undefined || !isSession(kept.state) || !isChanged(kept.state)) return undefined;
  return { key, at: kept.at, session: kept.state };
}

/** Work of others than this holder that is not the same. */
export async function otherWork(
  { key, taken }: Holder,
  session: Session,
): Promise<readonly KeptWork[]> {
  const all = await allWork();
  return all.filter(
    (one) =>
      one.key !== key && one.key !== taken?.key && !sameFiles(one.session.files, session.files),
  );
}

/** Keeps what differs, as of when it was changed; forgets what no longer does. What was only taken up stays where it is. */
export async function keepWork(
  holder: Holder,
  session: Session,
  at: number,
): Promise<KeepFault | undefined> {
  const { taken } = holder;
  if (isChanged(session)) {
    if (!holder.own && taken && sameFiles(taken.session.files, session.files)) return undefined;
    const fault = await keep(holder.key, session, at);
    if (fault !== undefined) return fault;
    holder.own = true;
  } else if (holder.own) {
    await forget(holder.key);
    holder.own = false;
  }
  if (taken !== undefined) await letGo(taken);
  delete holder.taken;
  return undefined;
}

/** Unless the tab it is of has it open still, or has gone on with it meanwhile. */
async function letGo({ key, at }: KeptWork): Promise<void> {
  if ((await keptAt(key))?.at === at && !(await isOpen(key))) await forget(key);
}

/** Why work could not be kept. */
export type KeepFault = "full" | "unavailable";

export interface Kept {
  /** When, to tell which of two is newer. */
  readonly at: number;
  readonly state: unknown;
}

const [BASE, STORE] = ["tizbek", "kept"];

/**
 * Keeps work so that it survives a closed tab: whole, or as it was before. Undefined when it is kept; else why not.
 * What is kept must be what a structured clone can hold.
 */
export async function keep(
  key: string,
  state: unknown,
  at = Date.now(),
): Promise<KeepFault | undefined> {
  const kept: Kept = { at, state };
  try {
    const base = await openBase();
    const change = base.transaction(STORE, "readwrite", { durability: "strict" });
    change.objectStore(STORE).put(kept, key);
    await finished(change);
    base.close();
    return undefined;
  } catch (error) {
    return isFull(error) ? "full" : keepBeside(key, kept);
  }
}

/** What was kept last under a key; undefined where nothing was. */
export async function kept(key: string): Promise<unknown> {
  return (await keptAt(key))?.state;
}

/** The same with its time. */
export async function keptAt(key: string): Promise<Kept | undefined> {
  const [one, other] = [await keptInBase(key), keptBeside(key)];
  return (one?.at ?? -1) >= (other?.at ?? -1) ? one : other;
}

/** Every key under which something is kept. */
export async function keptKeys(): Promise<readonly string[]> {
  return [...new Set([...(await keysInBase()), ...keysBeside()])];
}

/** Work that is saved needs no keeping. */
export async function forget(key: string): Promise<void> {
  try {
    localStorage.removeItem(besideName(key));
    const base = await openBase();
    const change = base.transaction(STORE, "readwrite");
    change.objectStore(STORE).delete(key);
    await finished(change);
    base.close();
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

function openBase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(BASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error("blocked"));
  });
}

function finished(change: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onerror = () => reject(change.error);
    change.onabort = () => reject(change.error);
  });
}

async function keptInBase(key: string): Promise<Kept | undefined> {
  try {
    const base = await openBase();
    const asking = base.transaction(STORE).objectStore(STORE).get(key);
    const found = await new Promise<unknown>((resolve, reject) => {
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    base.close();
    return isKept(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

async function keysInBase(): Promise<readonly string[]> {
  try {
    const base = await openBase();
    const asking = base.transaction(STORE).objectStore(STORE).getAllKeys();
    await finished(asking.transaction as IDBTransaction);
    base.close();
    return asking.result.map(String);
  } catch {
    return [];
  }
}

function keysBeside(): readonly string[] {
  try {
    const own = Object.keys(localStorage).filter((name) => name.startsWith(besideName("")));
    return own.map((name) => name.slice(besideName("").length));
  } catch {
    return [];
  }
}

/** Some browsers have no database in a private window: one item of the older store is whole or not at all too. */
function keepBeside(key: string, state: Kept): KeepFault | undefined {
  try {
    localStorage.setItem(besideName(key), JSON.stringify(state));
    return undefined;
  } catch (error) {
    return isFull(error) ? "full" : "unavailable";
  }
}

function keptBeside(key: string): Kept | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(besideName(key)) ?? "null");
    return isKept(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function besideName(key: string): string {
  return `${BASE} ${key}`;
}

function isKept(found: unknown): found is Kept {
  return typeof found === "object" && found !== null && "at" in found && "state" in found;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /Quota/.test(error.name);
}

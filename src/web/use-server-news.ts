import { useEffect } from "react";
import type { ServerInfo } from "./server-info.ts";

/** Asks the server for its texts again when it says they have changed. */
export function useServerNews(version: number, heard: (server: ServerInfo) => void): void {
  useEffect(() => followServer(version, () => void askAgain(heard)), [version, heard]);
}

/** A server that has no room for one more listener is asked again after this. [ms] */
const ASK_AGAIN = 30_000;

/**
 * Listens while the page is in sight: a browser has six connections to one server, and pages nobody looks at would
 * take them all. The answer stops it.
 */
export function followServer(version: number, changed: () => void): () => void {
  let events: EventSource | undefined;
  let connected = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    events = new EventSource("/events");
    events.addEventListener("open", () => {
      // A server that was started anew counts its readings from one again.
      if (connected) changed();
      connected = true;
    });
    events.addEventListener("version", ({ data }) => {
      if (Number(data) !== version) changed();
    });
    // A browser asks again by itself where the connection is lost, not where it is turned away.
    events.addEventListener("error", () => {
      if (events?.readyState !== EventSource.CLOSED) return;
      end();
      waiting = setTimeout(looked, ASK_AGAIN);
    });
  };
  const end = (): void => {
    clearTimeout(waiting);
    events?.close();
    events = undefined;
  };
  const looked = (): void => {
    if (!document.hidden && events === undefined) begin();
    if (document.hidden) end();
  };
  document.addEventListener("visibilitychange", looked);
  looked();
  return () => {
    document.removeEventListener("visibilitychange", looked);
    end();
  };
}

async function askAgain(heard: (server: ServerInfo) => void): Promise<void> {
  try {
    const answer = await fetch("/workspace.json");
    if (answer.ok) heard((await answer.json()) as ServerInfo);
  } catch {
    // It is asked again once it can be reached.
  }
}

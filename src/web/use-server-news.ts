import { useEffect } from "react";
import type { ServerInfo } from "./server-info.ts";

/** Asks the server for its texts again when it says they have changed. */
export function useServerNews(version: number, heard: (server: ServerInfo) => void): void {
  useEffect(() => followServer(version, () => void askAgain(heard)), [version, heard]);
}

/**
 * Listens while the page is in sight: a browser has six connections to one server, and pages nobody looks at would
 * take them all. The answer stops it.
 */
export function followServer(version: number, changed: () => void): () => void {
  let events: EventSource | undefined;
  let connected = false;
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
  };
  const looked = (): void => {
    if (!document.hidden && events === undefined) begin();
    if (!document.hidden) return;
    events?.close();
    events = undefined;
  };
  document.addEventListener("visibilitychange", looked);
  looked();
  return () => {
    document.removeEventListener("visibilitychange", looked);
    events?.close();
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

import { useEffect } from "react";
import type { ServerInfo } from "./server-info.ts";

/** Asks the server for its texts again when it says they have changed. */
export function useServerNews(version: number, heard: (server: ServerInfo) => void): void {
  useEffect(() => {
    const events = new EventSource("/events");
    events.addEventListener("version", ({ data }) => {
      if (Number(data) !== version) void askAgain(heard);
    });
    return () => events.close();
  }, [version, heard]);
}

async function askAgain(heard: (server: ServerInfo) => void): Promise<void> {
  const answer = await fetch("/workspace.json");
  if (answer.ok) heard((await answer.json()) as ServerInfo);
}

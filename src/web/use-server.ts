import { useCallback, useEffect, useMemo, useState } from "react";
import type { WorkspaceFile } from "../format/index.ts";
import type { SavingServer } from "./files/save-view.tsx";
import { takeToken } from "./files/token.ts";
import type { ServerInfo } from "./server-info.ts";
import { openConflicts, sameFiles } from "./session.ts";
import { useServerNews } from "./use-server-news.ts";
import { SERVED, type SessionControl } from "./use-session.ts";

export interface ServerState {
  readonly server: ServerInfo;
  readonly saving: SavingServer;
  /** Files that changed on disk and are mine as well. */
  readonly conflicts: readonly string[];
}

/** What the server serves now; what I have not touched follows it, what both changed is told. */
export function useServer(start: ServerInfo, { session, rebase }: SessionControl): ServerState {
  const [server, setServer] = useState(start);
  const token = useToken();
  const { origin, original } = session;
  const conflicts = useMemo(() => openConflicts(session), [session]);
  const follow = useCallback(
    (files: readonly WorkspaceFile[]) => {
      if (origin === SERVED && !sameFiles(original, files)) rebase(files);
    },
    [origin, original, rebase],
  );
  const heard = useCallback(
    (next: ServerInfo) => {
      setServer(next);
      follow(next.files);
    },
    [follow],
  );
  useServerNews(server.version, heard);
  const saving = useMemo(
    () => ({
      writable: server.writable && origin === SERVED,
      digest: server.digest,
      conflicts,
      token,
      saved: (files: readonly WorkspaceFile[], digest: string) => {
        setServer((now) => ({ ...now, files, digest }));
        follow(files);
      },
    }),
    [server.writable, server.digest, origin, conflicts, token, follow],
  );
  return { server, saving, conflicts };
}

/** Taken out of the address once, when the page has come to life. */
function useToken(): string {
  const [token, setToken] = useState("");
  useEffect(() => setToken(takeToken()), []);
  return token;
}

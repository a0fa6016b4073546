import { webWords } from "../sentences/index.ts";
import type { Language } from "../workspace/index.ts";
import type { ServerInfo } from "./server-info.ts";

/** Between two tries. [ms] */
const PAUSE = 2000;

/** The texts of the page; while the server does not answer, the first screen says so and it is asked again. */
export async function fetchWorkspace(language: Language): Promise<ServerInfo> {
  for (;;) {
    const server = await tryOnce();
    tell(server === undefined ? webWords[language].unreachable : "");
    if (server !== undefined) return server;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function tryOnce(): Promise<ServerInfo | undefined> {
  try {
    const answer = await fetch("/workspace.json");
    return answer.ok ? ((await answer.json()) as ServerInfo) : undefined;
  } catch {
    return undefined;
  }
}

/** In the line where the page tells how it stands: it is there before any script has run. */
function tell(sentence: string): void {
  const line = document.querySelector(".standing-line");
  line?.querySelector("[data-told]")?.remove();
  if (line === null || sentence === "") return;
  const told = document.createElement("p");
  told.className = "page";
  told.dataset.told = "";
  told.textContent = sentence;
  line.append(told);
}

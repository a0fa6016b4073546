import { hydrateRoot } from "react-dom/client";
import { openTexts } from "../questions/index.ts";
import { readAddress } from "./address.ts";
import { App, type AppProps } from "./app.tsx";
import type { JudgedTexts, JudgingOrder } from "./judging.ts";
import type { ServerInfo } from "./server-info.ts";
import { answerOf } from "./use-judged.ts";

/** The first screen is there already: it comes to life once its texts have been read and judged here as well. */
async function begin(): Promise<void> {
  const place = document.getElementById("app");
  if (place === null) return;
  const worker = new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" });
  const address = readAddress(location.pathname, location.search);
  const answer = await fetch("/workspace.json");
  const server = (await answer.json()) as ServerInfo;
  const order: JudgingOrder = { id: 0, files: server.files, asking: address.asking };
  const judged = firstJudged(worker, order);
  const opened = openTexts(server.files);
  const first = { opened, answer: answerOf(await judged, opened) };
  const theme = document.documentElement.dataset.theme;
  const start = {
    server,
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
  } satisfies AppProps["start"];
  hydrateRoot(place, <App start={start} address={address} first={first} worker={worker} />);
}

function firstJudged(worker: Worker, order: JudgingOrder): Promise<JudgedTexts> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<JudgedTexts>) => resolve(data), {
      once: true,
    });
    worker.postMessage(order);
  });
}

void begin();

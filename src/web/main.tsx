import { hydrateRoot } from "react-dom/client";
import { openTexts } from "../questions/index.ts";
import { readAddress } from "./address.ts";
import { App, type AppProps } from "./app.tsx";
import { fetchWorkspace } from "./fetch-workspace.ts";
import { type Judge, judgeBeside } from "./judge-beside.ts";
import type { JudgedTexts, JudgingOrder } from "./judging.ts";
import { answerOf } from "./use-judged.ts";

/** The first screen is there already: it comes to life once its texts have been read and judged here as well. */
async function begin(): Promise<void> {
  const place = document.getElementById("app");
  if (place === null) return;
  const judge = judgeBeside(
    () => new Worker(new URL("./judge-worker.ts", import.meta.url), { type: "module" }),
  );
  const address = readAddress(location.pathname, location.search);
  const server = await fetchWorkspace(address.language);
  const order: JudgingOrder = { id: 0, files: server.files, asking: address.asking };
  const judged = firstJudged(judge, order);
  const opened = openTexts(server.files);
  const data = await judged;
  // Where none judges the page comes to life all the same, and says so.
  const first = data === undefined ? {} : { first: { opened, answer: answerOf(data, opened) } };
  const theme = document.documentElement.dataset.theme;
  const start = {
    server,
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
  } satisfies AppProps["start"];
  hydrateRoot(place, <App start={start} address={address} {...first} judge={judge} />);
}

function firstJudged(judge: Judge, order: JudgingOrder): Promise<JudgedTexts | undefined> {
  return new Promise((resolve) => {
    const enough = judge.follow((answer) => {
      enough();
      resolve(answer);
    });
    judge.ask(order);
  });
}

void begin();

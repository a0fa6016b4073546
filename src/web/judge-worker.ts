import { type JudgingOrder, judgeTexts } from "./judging.ts";

/** What stands around a worker: only this much of it is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<JudgingOrder>) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;
let next: JudgingOrder | undefined;

/** Of orders that came while one was judged only the last is of use. */
scope.onmessage = ({ data }) => {
  const waiting = next !== undefined;
  next = data;
  if (!waiting) setTimeout(judgeNext, 0);
};

function judgeNext(): void {
  const order = next;
  next = undefined;
  if (order !== undefined) scope.postMessage(judgeTexts(order));
}

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { judgeBeside } from "./judge-beside.ts";
import type { JudgedTexts } from "./judging.ts";

class Silent extends EventTarget {
  ended = false;
  readonly asked: unknown[] = [];
  postMessage(order: unknown): void {
    this.asked.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(id: number): void {
    this.dispatchEvent(new MessageEvent("message", { data: { id, issues: [] } }));
  }
}

describe("whoever judges beside the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function begun() {
    const workers: Silent[] = [];
    const heard: (JudgedTexts | undefined)[] = [];
    const judge = judgeBeside(() => {
      const worker = new Silent();
      workers.push(worker);
      return worker as unknown as Worker;
    }, 1000);
    judge.follow((answer) => heard.push(answer));
    const ask = (id: number): void => judge.ask({ id, files: [], asking: {} });
    return { workers, heard, ask };
  }

  test("that breaks off is told, and the next order is a new one's", () => {
    const { workers, heard, ask } = begun();
    ask(1);
    workers[0]?.dispatchEvent(new Event("error"));
    expect(heard).toEqual([undefined]);
    ask(2);
    workers[1]?.answer(2);
    expect(heard.map((one) => one?.id)).toEqual([undefined, 2]);
    vi.advanceTimersByTime(5000);
    expect(heard.length).toBe(2);
  });

  test("that never answers is ended, however often it is asked meanwhile", () => {
    const { workers, heard, ask } = begun();
    for (let id = 1; id < 10; id++) {
      ask(id);
      vi.advanceTimersByTime(200);
    }
    expect(workers[0]?.ended).toBe(true);
    expect(heard).toContain(undefined);
    workers[0]?.answer(9);
    expect(heard.every((one) => one === undefined)).toBe(true);
  });

  test("that answers, but never the last question, is given its time anew", () => {
    const { workers, heard, ask } = begun();
    for (let id = 1; id < 10; id++) {
      ask(id);
      vi.advanceTimersByTime(600);
      workers[0]?.answer(id - 1);
    }
    expect(workers.length).toBe(1);
    expect(heard).not.toContain(undefined);
  });

  test("and cannot be started at all is told at once", () => {
    const heard: unknown[] = [];
    const judge = judgeBeside(() => {
      throw new Error("no worker");
    });
    judge.follow((answer) => heard.push(answer));
    judge.ask({ id: 1, files: [], asking: {} });
    expect(heard).toEqual([undefined]);
  });
});

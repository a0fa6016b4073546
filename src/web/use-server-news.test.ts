import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followServer } from "./use-server-news.ts";

class Events extends EventTarget {
  static readonly CLOSED = 2;
  static open: Events[] = [];
  readyState = 1;
  constructor() {
    super();
    Events.open.push(this);
  }
  close(): void {
    Events.open = Events.open.filter((one) => one !== this);
  }
  turnAway(): void {
    this.readyState = Events.CLOSED;
    this.dispatchEvent(new Event("error"));
  }
  say(version: number): void {
    this.dispatchEvent(new Event("open"));
    this.dispatchEvent(new MessageEvent("version", { data: String(version) }));
  }
}

describe("word of the server", () => {
  const sight = Object.assign(new EventTarget(), { hidden: false });
  const look = (hidden: boolean): void => {
    sight.hidden = hidden;
    sight.dispatchEvent(new Event("visibilitychange"));
  };
  beforeEach(() => {
    Events.open = [];
    sight.hidden = false;
    vi.stubGlobal("EventSource", Events);
    vi.stubGlobal("document", sight);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("that has no room is asked for again after a while, and what was missed is heard then", () => {
    vi.useFakeTimers();
    const changed = vi.fn();
    const stop = followServer(1, changed);
    Events.open[0]?.turnAway();
    expect(Events.open).toEqual([]);
    vi.advanceTimersByTime(29_000);
    expect(Events.open).toEqual([]);
    vi.advanceTimersByTime(1_000);
    Events.open[0]?.say(1);
    expect(changed).not.toHaveBeenCalled();
    Events.open[0]?.turnAway();
    vi.advanceTimersByTime(30_000);
    Events.open[0]?.say(2);
    expect(changed).toHaveBeenCalled();
    stop();
  });

  test("is not asked for again once the page has turned away itself", () => {
    vi.useFakeTimers();
    const stop = followServer(1, vi.fn());
    Events.open[0]?.turnAway();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(Events.open).toEqual([]);
  });

  test("lost on the way comes back by itself: the browser asks again", () => {
    vi.useFakeTimers();
    const stop = followServer(1, vi.fn());
    const [own] = Events.open;
    own?.dispatchEvent(new Event("error"));
    expect(Events.open).toEqual([own]);
    stop();
  });

  test("of a server that was started anew is heard, though it counts from one again", () => {
    const changed = vi.fn();
    const stop = followServer(1, changed);
    Events.open[0]?.say(1);
    expect(changed).not.toHaveBeenCalled();
    Events.open[0]?.say(1);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });

  test("is not waited for out of sight, where it would hold a connection, and is asked for again in sight", () => {
    const changed = vi.fn();
    const stop = followServer(1, changed);
    Events.open[0]?.say(1);
    look(true);
    expect(Events.open).toEqual([]);
    look(false);
    Events.open[0]?.say(2);
    expect(changed).toHaveBeenCalled();
    stop();
    expect(Events.open).toEqual([]);
    look(false);
    expect(Events.open).toEqual([]);
  });
});

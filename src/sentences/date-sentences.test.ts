import { describe, expect, test } from "vitest";
import { dayOf } from "../core/index.ts";
import { dateSentence, runningSentence } from "./date-sentences.ts";
import { plainText, type Segment } from "./segments.ts";

const AT = { file: "gate.yaml", line: 1, column: 1, length: 1 };

describe("the promised day", () => {
  const by = dayOf({ year: 2026, month: 10, day: 31 });
  const earlier = dayOf({ year: 2026, month: 9, day: 30 });
  const asOf = dayOf({ year: 2026, month: 11, day: 24 });

  test("that has passed without a published launch says just that", () => {
    expect(read(dateSentence({ by, state: "notPublished" }, asOf, "kk"))).toBe(
      "2026 ж. 24 қараша күнгі жағдай бойынша. Мерзімі өтті: 2026 ж. 31 қазан. Іске қосылғаны жарияланбаған.",
    );
    expect(read(dateSentence({ by, state: "notPublished" }, asOf, "ru"))).toBe(
      "По состоянию на 24 ноября 2026 г. Срок прошёл: 31 октября 2026 г. О запуске не опубликовано.",
    );
  });

  test("is printed beside its earlier reading", () => {
    const date = { by, earlier, state: "ahead", earlierState: "passed" } as const;
    expect(read(dateSentence(date, earlier + 1, "en"))).toBe(
      "As of 1 October 2026. Due by 31 October 2026; not yet due. The words also allow an earlier day, and it has passed: 30 September 2026.",
    );
  });

  test("that nobody gave is said to be missing", () => {
    expect(read(dateSentence({ state: "noDate" }, asOf, "ru"))).toBe(
      "По состоянию на 24 ноября 2026 г. Срок не указан.",
    );
  });

  test("kept, says whether the earlier day was kept too", () => {
    const date = { by, earlier, state: "kept", earlierState: "passed" } as const;
    const launched = (since: number) => ({ kind: "since", since, at: AT }) as const;
    expect(read(dateSentence(date, asOf, "en", launched(by)))).toMatch(
      /The words also allow an earlier day, 30 September 2026: launched after it\.$/,
    );
    expect(read(dateSentence(date, asOf, "ru", launched(earlier)))).toMatch(
      /более ранний срок: 30 сентября 2026 г\.; запущен и к нему\.$/,
    );
  });

  test("what is known all the same stands beside what is not published", () => {
    const note = { en: "the paper looked in is of February" };
    const running = { kind: "unpublished", looked: "looked in KP", note, at: AT } as const;
    expect(runningSentence(running, "en")).toBe(
      "No launch is published. Looked in: KP. The paper looked in is of February.",
    );
  });

  test("running is a fact with its day, or where one looked", () => {
    const unknown = { kind: "unpublished", looked: "looked in KP; 2026-11-20", at: AT } as const;
    expect(read(runningSentence(unknown, "ru"))).toBe(
      "О запуске не опубликовано. Смотрели: KP; 20 ноября 2026 г.",
    );
    expect(read(runningSentence({ kind: "since", since: by, at: AT }, "en"))).toBe(
      "Launched: 31 October 2026.",
    );
  });
});

/** The sentence with its no-break and narrow spaces as plain ones, to be read here. */
function read(sentence: readonly Segment[] | string): string {
  const text = typeof sentence === "string" ? sentence : plainText(sentence);
  return text.replaceAll(/[\u00a0\u202f]/g, " ");
}

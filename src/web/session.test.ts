import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isChanged,
  openConflicts,
  openSession,
  rebased,
  redone,
  type Session,
  undone,
  written,
} from "./session.ts";

const file = (path: string, text: string) => ({ path, text });
const start = openSession("here", [file("a.yaml", "1"), file("b.yaml", "1")]);

function put(session: Session, path: string, text: string): Session {
  const files = session.files.map((one) => (one.path === path ? file(path, text) : one));
  return written(session, files, `${path} ${text}`);
}

describe("a session", () => {
  test("of large texts goes back less far, and one step always", () => {
    const size = 2 ** 21;
    let session = openSession("here", [file("a.yaml", ""), file("b.yaml", "b".repeat(size))]);
    for (let i = 0; i < 60; i++) session = put(session, "a.yaml", `${i} `.repeat(size / 4));
    const texts = new Set(session.past.flatMap(({ files }) => files));
    const characters = [...texts].reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(32 * 2 ** 20);
    expect(session.past.length).toBeGreaterThan(10);
    const huge = put(put(start, "a.yaml", "x".repeat(40 * 2 ** 20)), "a.yaml", "2");
    expect(huge.past.length).toBe(1);
    expect(undone(huge).files[0]?.text.length).toBe(40 * 2 ** 20);
  });

  test("goes back and forth step by step", () => {
    const two = put(put(start, "a.yaml", "2"), "b.yaml", "3");
    expect(undone(two).files).toEqual(put(start, "a.yaml", "2").files);
    expect(undone(undone(two)).files).toEqual(start.files);
    expect(redone(redone(undone(undone(two)))).files).toEqual(two.files);
    expect(isChanged(undone(undone(two)))).toBe(false);
  });

  test("counts no step where nothing changes, and forgets what was undone once something new is done", () => {
    expect(put(start, "a.yaml", "1")).toBe(start);
    const other = put(undone(put(start, "a.yaml", "2")), "b.yaml", "9");
    expect(redone(other)).toBe(other);
  });

  test("undone as often as done is where it began, whatever was done", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a.yaml", "b.yaml"), fc.string())), (steps) => {
        let session = start;
        for (const [path, text] of steps) session = put(session, path, text);
        for (let i = session.past.length; i > 0; i -= 1) session = undone(session);
        expect(session.files).toEqual(start.files);
      }),
    ));

  test("keeps at most two hundred steps", () => {
    let session = start;
    for (let i = 2; i < 300; i += 1) session = put(session, "a.yaml", String(i));
    expect(session.past).toHaveLength(200);
  });
});

describe("when the original changes where it came from", () => {
  test("what I have not touched follows it, what I have stays mine", () => {
    const mine = put(start, "a.yaml", "mine");
    const session = rebased(mine, [file("a.yaml", "1"), file("b.yaml", "new")]);
    expect(session.files).toEqual([file("a.yaml", "mine"), file("b.yaml", "new")]);
    expect(openConflicts(session)).toEqual([]);
  });

  test("a file both changed stays mine and is told; the same change by both is none", () => {
    const mine = put(put(start, "a.yaml", "mine"), "b.yaml", "same");
    const session = rebased(mine, [file("a.yaml", "theirs"), file("b.yaml", "same")]);
    expect(openConflicts(session)).toEqual(["a.yaml"]);
    expect(session.files).toEqual(mine.files);
    expect(openConflicts(rebased(session, mine.files))).toEqual([]);
    expect(openConflicts(put(session, "a.yaml", "theirs"))).toEqual([]);
  });

  test("a file that went, and that I had not touched, goes", () =>
    expect(rebased(start, [file("a.yaml", "1")]).files).toEqual([file("a.yaml", "1")]));
});

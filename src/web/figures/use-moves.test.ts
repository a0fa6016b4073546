import { expect, test } from "vitest";
import { movesOpened } from "../../questions/index.ts";
import { exampleCase } from "./figures.fixture.ts";
import { AT_FIRST, type Progress, workInSlices } from "./use-moves.ts";

function watched() {
  const told: Progress[] = [AT_FIRST];
  const tell = (next: (before: Progress) => Progress): void => {
    told.push(next(told.at(-1) ?? AT_FIRST));
  };
  const until = async (reached: (now: Progress) => boolean): Promise<Progress> => {
    while (!reached(told.at(-1) ?? AT_FIRST)) await new Promise((after) => setTimeout(after, 1));
    return told.at(-1) ?? AT_FIRST;
  };
  return { told, tell, until };
}

/** Steps of which each takes its time, however fast the machine is. */
function* slowSteps(all: number) {
  for (let done = 1; done <= all; done++) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    yield { done, all };
  }
}

test("the page is told between slices; stopped, nothing more is worked out; going on, nothing twice", async () => {
  const steps = slowSteps(40);
  const { told, tell, until } = watched();
  const stop = workInSlices(steps, tell);
  const reached = await until(({ done }) => done > 3);
  stop();
  const { length } = told;
  await new Promise((after) => setTimeout(after, 60));
  expect(told.length).toBe(length);
  expect(reached.state).toBe("running");
  expect(reached.done).toBeLessThan(40);
  workInSlices(steps, tell);
  const end = await until(({ state }) => state === "finished");
  expect(end.done).toBe(40);
  expect(told.map(({ done }) => done)).toEqual(
    told.map(({ done }) => done).toSorted((a, b) => a - b),
  );
  expect(told.length).toBeGreaterThan(8); // about three steps a slice
});

test("every figure of the example that moves something is there in the end", async () => {
  const { opened } = exampleCase("states");
  const { tell, until } = watched();
  workInSlices(movesOpened(opened, {}), tell);
  const { byPath, done, all } = await until(({ state }) => state === "finished");
  expect(done).toBe(all);
  expect([...byPath.keys()]).toContain("where.kerf");
  expect(byPath.size).toBe(all);
});

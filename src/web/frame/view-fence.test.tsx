import { describe, expect, test } from "vitest";
import { ViewFence } from "./view-fence.tsx";

/** What stands in the state once React has laid the answer over it. */
function next(state: ViewFence["state"], again: unknown): ViewFence["state"] {
  const props = { failed: "", again, children: null };
  return { ...state, ...ViewFence.getDerivedStateFromProps(props, state) };
}

describe("a view that could not be drawn", () => {
  const error = new Error("broken");

  test("is told for as long as it is the same one", () => {
    const first = next({ error }, "chain");
    expect(next(first, "chain").error).toBe(error);
  });

  test("is tried again where another view or another text is shown", () => {
    const first = next({ error }, "chain");
    expect(next(first, "verdict").error).toBeUndefined();
  });
});

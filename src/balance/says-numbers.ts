import type { Workspace } from "../workspace/index.ts";

/** Whether a plan says how much of anything: a number at its gate, or a plant at a rate of its own. */
export function saysNumbers({ enters, leaves, plants }: Workspace): boolean {
  const gate = [...enters.values(), ...leaves.values()];
  return (
    gate.some(({ amount }) => amount.kind === "amount") ||
    [...plants.values()].some(({ rate }) => rate !== undefined)
  );
}

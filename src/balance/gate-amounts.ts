import type { ProcessBalance, StreamBalance } from "./balance.ts";
import type { Balanced } from "./balance-chain.ts";

const GATE_KINDS = ["enters", "leaves", "left", "short"] as const;

/** Of one stream, what crosses the gate, is left or is short, in the stream's unit; 0 with `found.missing`: all of it is unpublished. */
interface AtGate {
  readonly kind: (typeof GATE_KINDS)[number];
  readonly found: StreamBalance;
  readonly amount: number;
}

/** All of it, kind by kind. A stream of which nothing is known, with a door for what is not, is unknown, and no zero. */
export function gateAmounts({
  balance,
  system,
}: Pick<Balanced, "balance" | "system">): readonly AtGate[] {
  return GATE_KINDS.flatMap((kind) =>
    [...balance.streams.values()].flatMap((found): AtGate[] => {
      const amount = { ...found, enters: found.entering, leaves: found.leaving }[kind];
      const crosses = kind === "enters" || kind === "leaves";
      const open = crosses && system.columnOf[kind].has(found.stream);
      const unknown = open && found.missing.length > 0;
      return amount > 0 || unknown ? [{ kind, found, amount }] : [];
    }),
  );
}

/** The processes of the chain asked about: of what stands by nothing is emitted, not zero of something. */
export function takingPart({
  balance,
  system,
}: Pick<Balanced, "balance" | "system">): readonly ProcessBalance[] {
  const still = new Set(system.standsBy.map(({ id }) => id));
  return balance.processes.filter(({ id }) => !still.has(id));
}

import type { Process } from "./process.ts";

/** Some amount of the process follows from what its feeds are made of. */
export function recovers({ run, gives, loses }: Process): boolean {
  const made = run.kind === "makes" && run.amount === undefined;
  return made || [...gives, ...loses].some(({ amount }) => amount.kind === "recoveries");
}

import type { Quantity } from "../core/index.ts";
import type { System } from "./system.ts";

/** An amount of a stream as a sentence prints it. */
export function quantityOf(system: System, stream: string, value: number): Quantity {
  return { value, unit: system.workspace.streams.get(stream)?.unit.text ?? "" };
}

import type { Condition, ScopeVerdict, Span } from "./verdict.ts";

/** What comes of a promised by-product with its hosts, beside what is promised. */
export interface ByProductTold {
  readonly stream: string;
  readonly promised: Span;
  readonly comes: Span;
  readonly condition: Condition;
}

/** Undefined where what is promised is made, and not merely given off. */
export function byProductIn({ cells }: Pick<ScopeVerdict, "cells">): ByProductTold | undefined {
  const all = cells.flatMap(({ conditions }) => conditions);
  const condition = all.find(({ kind }) => kind === "byProduct");
  if (condition === undefined || condition.have.kind !== "amount") return undefined;
  const { stream, need, have } = condition;
  return { stream, promised: need, comes: have.span, condition };
}

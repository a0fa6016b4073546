import type { Figure, Outlet, Process } from "../workspace/index.ts";
import type { SIDES } from "./words.ts";

/** One line of a process: what passes on which side, and how much where a figure says it. */
export interface ProcessLine {
  readonly side: keyof typeof SIDES;
  readonly stream: string;
  /** Of which component the figure is the share that goes there. */
  readonly component?: string;
  readonly figure?: Figure;
}

/** The lines of a process as its text has them. */
export function processLines(process: Process): readonly ProcessLine[] {
  const { takes, gives, loses, emits, adds } = process;
  return [
    ...runLines(process),
    ...takes.map(({ stream, figure }) => ({ side: "takes" as const, stream, figure })),
    ...gives.flatMap((outlet) => outletLines("gives", outlet)),
    ...loses.flatMap((outlet) => outletLines("loses", outlet)),
    ...emits.map(({ stream, figure }) => ({ side: "emits" as const, stream, figure })),
    ...adds.map(({ component, figure }) => ({ side: "adds" as const, stream: component, figure })),
  ];
}

function runLines({ run }: Process): readonly ProcessLine[] {
  const { kind: side, stream, amount } = run;
  const share = run.kind === "treats" && run.share && "figure" in run.share ? run.share : undefined;
  const figure = amount ?? share?.figure;
  const own: ProcessLine = figure === undefined ? { side, stream } : { side, stream, figure };
  const recoveries = run.kind === "makes" ? (run.recoveries ?? []) : [];
  return [
    ...(recoveries.length > 0 && figure === undefined ? [] : [own]),
    ...recoveries.map(({ component, figure: of }) => ({ side, stream, component, figure: of })),
  ];
}

function outletLines(side: "gives" | "loses", { stream, amount }: Outlet): readonly ProcessLine[] {
  const figure = "figure" in amount ? amount.figure : undefined;
  const recoveries = "recoveries" in amount ? (amount.recoveries ?? []) : [];
  return [
    ...(figure !== undefined ? [{ side, stream, figure }] : []),
    ...(figure === undefined && recoveries.length === 0 ? [{ side, stream }] : []),
    ...recoveries.map(({ component, figure: of }) => ({ side, stream, component, figure: of })),
  ];
}

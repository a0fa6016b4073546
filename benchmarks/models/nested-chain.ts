// Sixty stages in a row, a loss at each, and eight returns inside each other; every loss is published as a range.

const STAGES = 60;
const RETURNS = Array.from({ length: 8 }, (_, k) => ({ from: 33 + 3 * k, to: 27 - 3 * k }));

/** The text of the chain as a workspace; nothing in it is by chance. */
export function writeNestedChain(): string {
  const stages = Array.from({ length: STAGES }, (_, i) => i);
  return [
    "format: 1",
    "name: sixty stages, eight returns",
    "as of: 2026-01-01",
    "calendar: {from: 2026-01-01, to: 2027-01-01, step: year}",
    "sources: {INVENTED: {title: invented for this benchmark}}",
    "where:",
    ...stages.map((i) => `  loss-${i}: ${1 + (i % 3)} % (0.5 %..${4 + (i % 4)} %) @ INVENTED`),
    "streams:",
    "  ore: {unit: t}",
    ...stages.map((i) => `  s${i}: {unit: t}`),
    ...RETURNS.map(({ to }) => `  m${to}: {unit: t, mixes: {r${to}: all, ${before(to)}: rest}}`),
    ...RETURNS.map(({ to }) => `  r${to}: {unit: t}`),
    "processes:",
    ...stages.flatMap(stageOf),
    "enters: {ore: as needed}",
    `leaves: {s${STAGES - 1}: 1000 t/yr @ INVENTED}`,
  ].join("\n");
}

function before(stage: number): string {
  return stage === 0 ? "ore" : `s${stage - 1}`;
}

function stageOf(i: number): readonly string[] {
  const sends = RETURNS.find(({ from }) => from === i);
  const feed = RETURNS.some(({ to }) => to === i) ? `m${i}` : before(i);
  return [
    `  p${i}:`,
    `    makes: 1 t s${i}`,
    `    takes: {${feed}: 1 t * (1 + loss-${i})${sends === undefined ? "" : " + 0.06 t"}}`,
    ...(sends === undefined ? [] : [`    gives: {r${sends.to}: 0.06 t}`]),
    `    loses: {dust-${i}: rest}`,
    "    source: INVENTED",
  ];
}

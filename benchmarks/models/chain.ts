// A chain of flotation-like steps with returns, every element with recoveries of its own; the same for the same sizes.

export interface ChainSize {
  readonly processes: number;
  readonly elements: number;
  /** Every so many processes one gives a part back to the stream four steps before. */
  readonly returnEvery: number;
  /** `accounts`: the amounts hang on the elements. `traces`: the elements ride along. */
  readonly counted: "accounts" | "traces";
  readonly months: number;
}

/** The text of the chain as a workspace. */
export function writeChain({
  processes,
  elements,
  returnEvery,
  counted,
  months,
}: ChainSize): string {
  const names = Array.from({ length: elements }, (_, e) => `e${e + 1}`);
  const share = (i: number, e: number) => (60 + ((7 * i + 13 * e) % 37)).toFixed(0);
  const back = (i: number) => i % returnEvery === 0 && i > 4;
  const target = (i: number) => i - 4;
  const mixed = new Set(
    Array.from({ length: processes }, (_, i) => i + 1)
      .filter(back)
      .map(target),
  );
  const list = (of: (e: number) => string) =>
    names.map((name, e) => `${name}: ${of(e)}`).join(", ");
  const ore = list(() => `${(50 / elements).toFixed(6)} %`);
  const years = Math.ceil(months / 12);
  return [
    "format: 1",
    "name: benchmark",
    "as of: 2026-01-01",
    `calendar: {from: 2026-01-01, to: ${2026 + years}-01-01, step: month}`,
    "sources: {INVENTED: {title: invented for this benchmark}}",
    `${counted}: {${names.join(", ")}${counted === "accounts" ? ", gangue" : ""}}`,
    ...(counted === "traces" ? ["accounts: {gangue}"] : []),
    "streams:",
    `  s0: {unit: t, of: {${ore}, gangue: rest}, source: INVENTED}`,
    ...Array.from({ length: processes }, (_, i) => `  s${i + 1}: {unit: t}`),
    ...[...mixed].map((i) => `  m${i}: {unit: t, mixes: {s${i}: all, r${i}: all}}`),
    ...[...mixed].map((i) => `  r${i}: {unit: t}`),
    "processes:",
    ...Array.from({ length: processes }, (_, k) => stepOf(k + 1)).flat(),
    `enters: {s0: {2026: 1000 kt/yr @ INVENTED, ${2026 + years}: 1500 kt/yr @ INVENTED}}`,
    `leaves: {s${processes}: as it comes}`,
  ].join("\n");

  function stepOf(i: number): readonly string[] {
    const feed = mixed.has(i - 1) ? `m${i - 1}` : `s${i - 1}`;
    const main = list((e) => `${share(i, e)} %`);
    const returned = back(i) ? list((e) => `${(3 + ((i + e) % 5)).toFixed(0)} %`) : "";
    const outlet = (parts: string, part: string) =>
      counted === "accounts" ? `{${parts}, gangue: ${part} %}` : `{amount: 0.${part} t, ${parts}}`;
    const gives = [`s${i}: ${outlet(main, "80")}`];
    if (back(i)) gives.push(`r${target(i)}: ${outlet(returned, "05")}`);
    return [
      `  p${i}:`,
      `    treats: ${feed}`,
      "    source: INVENTED",
      `    gives: {${gives.join(", ")}}`,
      "    loses: {lost: rest}",
    ];
  }
}

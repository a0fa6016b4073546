/** Things that stand in both of two lists, by what each is called, and in one of them only. */
export interface Paired<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly added: readonly T[];
  readonly gone: readonly T[];
}

export function paired<T>(
  was: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => string,
): Paired<T> {
  const [before, after] = [was, now].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  return {
    both: now.flatMap((one) => {
      const own = before?.get(keyOf(one));
      return own === undefined ? [] : [[own, one] as const];
    }),
    added: now.filter((one) => !before?.has(keyOf(one))),
    gone: was.filter((one) => !after?.has(keyOf(one))),
  };
}

export function idOf({ id }: { readonly id: string }): string {
  return id;
}

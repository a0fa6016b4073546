/** `looked in KP, barbang; 2026-11-24`: ids of sources, then a day. */
const LOOKED = /^(?:looked in\s+)?([^;]+?)(?:;\s*(\d{4}-\d\d-\d\d))?$/;

export interface LookedIn {
  /** Words between commas: ids of sources, if every one of them is known. */
  readonly ids: readonly string[];
  readonly day?: string;
}

/** The parts of a note of where one looked, as it is usually written. */
export function lookedIn(text: string): LookedIn {
  const [, list = "", day] = LOOKED.exec(text.trim()) ?? [];
  const ids = list.split(",").map((id) => id.trim());
  return day === undefined ? { ids } : { ids, day };
}

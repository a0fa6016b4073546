import type { Language, Loop, Workspace } from "../actions/index.ts";
import { formatNumber, formatPercent } from "../sentences/index.ts";
import { said } from "./telling.ts";
import { commandWords } from "./words.ts";

/** What goes round, and how many times larger it is for it: with a third coming back, ×1.5. */
export function loopText(
  { streams, gain }: Loop,
  workspace: Workspace,
  language: Language,
): string {
  const ring = streams
    .map((id) => {
      const name = workspace.streams.get(id)?.name;
      return name ? said(name, language) : id;
    })
    .join(", ");
  const { round } = commandWords[language];
  if (gain === undefined) return round(ring, undefined, "");
  const share = formatPercent(1 - 1 / gain, language, { digits: gain > 100 ? 6 : 3 });
  return round(ring, formatNumber(gain, language), share);
}

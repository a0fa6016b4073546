import { type ReactElement, useMemo } from "react";
import { webWords } from "../../sentences/index.ts";
import type { Language, Plan } from "../../workspace/index.ts";
import { isNothing, tellMine, whatIsMine } from "../figures/what-is-mine.ts";

interface MineToldProps {
  readonly language: Language;
  readonly original: Plan | undefined;
  readonly now: Plan | undefined;
}

/** More lines than these stand in the view of my numbers only. */
const MOST = 12;

/** On screen and on paper: this verdict stands on the reader's own numbers, and these are they. */
export function MineTold({ language, original, now }: MineToldProps): ReactElement | null {
  const mine = useMemo(
    () => (original === undefined || now === undefined ? undefined : whatIsMine(original, now)),
    [original, now],
  );
  if (now === undefined || mine === undefined || isNothing(mine)) return null;
  const { summary, lines } = tellMine(mine, now, language);
  const told = [...lines.map(({ text }) => text), ...summary.slice(lines.length > 0 ? 1 : 0)];
  return (
    <section className="page mine-told" aria-label={webWords[language].standsOnMine}>
      <p>
        <strong>{webWords[language].standsOnMine}</strong> {told.slice(0, MOST).join(" · ")}
        {told.length > MOST && " …"}
      </p>
    </section>
  );
}

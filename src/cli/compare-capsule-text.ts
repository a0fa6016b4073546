import { capsuleSentences, type ToldCapsule } from "../actions/index.ts";
import { capsuleWords, formatDay, formatIsoDay } from "../sentences/index.ts";
import { paint } from "./paint.ts";
import { said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { wrap, wrapBehind } from "./wrap.ts";

/** A capsule beside the texts of today: one sentence for each thing that differs. */
export function compareCapsuleText(
  told: ToldCapsule,
  { language, columns }: Pick<Terminal, "language" | "columns">,
): string {
  const { compared } = capsuleWords[language];
  const days = compared.days(formatIsoDay(told.was, language), formatDay(told.now, language));
  return [
    ...wrap(compared.title(said(told.name, language)), columns).map((line) => paint(line, "bold")),
    ...wrap(days, columns),
    ...(told.texts.length === 0 ? [] : wrap(compared.texts(told.texts.join(", ")), columns)),
    "",
    ...capsuleSentences(told, language).flatMap((text) => wrapBehind("- ", text, columns)),
  ].join("\n");
}

import type { Day } from "../core/index.ts";
import type { DateVerdict } from "../verdict/index.ts";
import type { Language, Running } from "../workspace/index.ts";
import { formatDay } from "./days.ts";
import { lookedWords } from "./looked.ts";
import { oneStop } from "./segments.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/** How the promised day stands as of a day, and whether another reading of the words changes it. */
export function dateSentence(date: DateVerdict, asOf: Day, language: Language): string {
  return [asOfSentence(asOf, language), dayStands(date, language), earlierStands(date, language)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** `As of 24 November 2026.` */
export function asOfSentence(asOf: Day, language: Language): string {
  return oneStop(VERDICT_WORDS[language].asOf(formatDay(asOf, language)));
}

function dayStands({ by, state }: DateVerdict, language: Language): string {
  const words = VERDICT_WORDS[language];
  if (by === undefined || state === "noDate") return words.noDate;
  return oneStop(words[state](formatDay(by, language)));
}

function earlierStands({ earlier, earlierState }: DateVerdict, language: Language): string {
  const words = VERDICT_WORDS[language];
  if (earlier === undefined) return "";
  const day = formatDay(earlier, language);
  return oneStop(earlierState === "ahead" ? words.earlierAhead(day) : words.earlierPassed(day));
}

/** Is it running? A fact with a source, or where one looked in vain. */
export function runningSentence(running: Running, language: Language): string {
  const words = VERDICT_WORDS[language];
  if (running.kind === "since")
    return oneStop(words.runningSince(formatDay(running.since, language)));
  const looked = lookedWords(running.looked, language);
  return oneStop([words.runningUnpublished, ...(looked ? [words.looked(looked)] : [])].join(" "));
}

import type { Day } from "../core/index.ts";
import type { DateVerdict } from "../verdict/index.ts";
import { type Language, type Running, wordsIn } from "../workspace/index.ts";
import { formatDay } from "./days.ts";
import { lookedWords } from "./looked.ts";
import { oneStop, sentenceOf } from "./segments.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

/**
 * How the promised day stands as of a day, and whether another reading of the words changes it: with what is
 * known of the launch, whether it kept the earlier day too.
 */
export function dateSentence(
  date: DateVerdict,
  asOf: Day,
  language: Language,
  running?: Running,
): string {
  return [
    asOfSentence(asOf, language),
    dayStands(date, language),
    earlierStands(date, language, running),
  ]
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

function earlierStands(
  { earlier, earlierState }: DateVerdict,
  language: Language,
  running: Running | undefined,
): string {
  const words = VERDICT_WORDS[language];
  if (earlier === undefined) return "";
  const day = formatDay(earlier, language);
  if (running?.kind === "since") {
    const kept = running.since <= earlier;
    return kept ? words.earlierKept(day) : words.earlierMissed(day);
  }
  return oneStop(earlierState === "ahead" ? words.earlierAhead(day) : words.earlierPassed(day));
}

/** Is it running? A fact with a source; or where one looked in vain, and what is known all the same. */
export function runningSentence(running: Running, language: Language): string {
  const words = VERDICT_WORDS[language];
  if (running.kind === "since")
    return oneStop(words.runningSince(formatDay(running.since, language)));
  const looked = lookedWords(running.looked, language);
  const note = running.note && wordsIn(running.note, language).text;
  return oneStop(
    [
      words.runningUnpublished,
      ...(looked ? [words.looked(looked)] : []),
      ...(note ? [sentenceOf(note)] : []),
    ].join(" "),
  );
}

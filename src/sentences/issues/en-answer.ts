import { after, expectedAndGot, likelyLabel, mendWith } from "./parts.ts";
import type { AnswerCode, IssueWords } from "./words.ts";

const ARGUMENTS = {
  "unknown-option": (argument: string) => `There is no option ${argument}.`,
  "value-missing": (argument: string) => `${argument} needs a value.`,
  "too-many": (argument: string) => `${argument} is one word too many.`,
  "not-a-folder": (argument: string, given: string) => `${argument}: ${given} is no folder.`,
  "not-empty": (argument: string, given: string) =>
    `${argument}: the folder ${given} is not empty.`,
  taken: (argument: string, given: string) =>
    `${argument}: ${given} is there already and is never written over; choose another name.`,
  "not-a-period": (argument: string, given: string) =>
    `${argument}: ${given} is no year, quarter or month: 2013, 2013-Q3, 2013-09.`,
  "not-a-day": (argument: string, given: string) => `${argument}: ${given} is no day.`,
  "not-one-of": (argument: string, given: string) => `${argument} cannot be ${given}.`,
  "not-found": (argument: string, given: string) => `${argument}: there is no ${given}.`,
} as const;

export const EN_ANSWER: Pick<IssueWords, AnswerCode> = {
  "supply-unpublished": ({ stream, low, high, looked }, say) => ({
    what: `${say.name(stream)}: ${say.range(low, high)} needed; no supplier is published.${after(looked, (where) => `Looked in: ${say.looked(where)}.`)}`,
    mend: "when a supplier is known, write it under plants or enters with its source",
    label: `${say.range(low, high)} needed`,
  }),
  "supply-short": ({ stream, low, high, have, short }, say) => ({
    what: `${say.name(stream)}: ${say.range(low, high)} needed, ${say.computed(have)} there; at least ${say.computed(short)} is missing.`,
    label: `${say.computed(have)} there`,
  }),
  "limit-unpublished": ({ site, stream, low, high, looked }, say) => ({
    what: `${say.name(site)}, ${say.name(stream)}: ${say.range(low, high)} needed; no contracted limit is published.${after(looked, (where) => `Looked in: ${say.looked(where)}.`)}`,
    mend: "when the contract is known, write it under sites with its source",
    label: `${say.range(low, high)} needed`,
  }),
  "limit-exceeded": ({ site, stream, low, high, have, short }, say) => ({
    what: `${say.name(site)}, ${say.name(stream)}: ${say.range(low, high)} needed, ${say.computed(have)} contracted; at least ${say.computed(short)} is missing.`,
    label: `${say.computed(have)} contracted`,
  }),
  "expect-failed": (facts, say) => {
    if (!facts.expected && facts.expectedState === undefined)
      return { what: `${say.name(facts.name)}: could not be worked out.` };
    const [expected, got] = expectedAndGot(facts, say, "nothing");
    const margin = facts.within ? ` (±${say.written(facts.within)})` : "";
    return { what: `${say.name(facts.name)}: expected ${expected}${margin}, came out ${got}.` };
  },
  "unknown-command": ({ given, likely }, say) => ({
    what: `There is no command ${say.quoted(given)}.`,
    mend: likely ? `did you mean ${say.quoted(likely)}?` : "all commands: tizbek --help",
    ...likelyLabel(likely),
  }),
  "bad-argument": ({ problem, argument, given, known, likely }, say) => ({
    what: ARGUMENTS[problem](argument, say.quoted(given ?? "")),
    ...mendWith(likely && `did you mean ${say.quoted(likely)}?`, known && `there are: ${known}`),
  }),
  "port-in-use": ({ port, next }) => ({ what: `Port ${port} is in use; taking ${next}.` }),
};

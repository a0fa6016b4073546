import type { IssueWords, ProgrammeCode } from "./words.ts";

export const EN_PROGRAMME: Pick<IssueWords, ProgrammeCode> = {
  "measure-cycle": ({ names, way }, say) => ({
    what:
      way === "part of"
        ? `Each is part of the next, and the last of the first: ${say.names(names)}.`
        : `Each waits for the next, and the last for the first: ${say.names(names)}.`,
    mend: `take out one of the lines ${say.quoted(`${way}:`)}`,
  }),
  "two-on-one-day": ({ name, day }, say) => ({
    what: `${say.quoted(name)} has two lines for one day, ${say.quoted(day)}.`,
    mend: "keep one of them; where sources disagree, put the other under also: or in note:",
  }),
  "money-without-currency": ({ name, given }, say) => ({
    what: `The money of ${say.quoted(name)} is in ${say.quoted(given)}, not in a currency.`,
    mend: "write the currency: 1.2 bn KZT, 3 M USD",
  }),
};

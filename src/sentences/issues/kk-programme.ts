import type { IssueWords, ProgrammeCode } from "./words.ts";

export const KK_PROGRAMME: Pick<IssueWords, ProgrammeCode> = {
  "measure-cycle": ({ names, way }, say) => ({
    what:
      way === "part of"
        ? `Әрқайсысы келесісінің, ал соңғысы біріншісінің құрамында: ${say.names(names)}.`
        : `Әрқайсысы келесісін, ал соңғысы біріншісін күтеді: ${say.names(names)}.`,
    mend: `${say.quoted(`${way}:`)} жолдарының бірін алып тастаңыз`,
  }),
  "two-on-one-day": ({ name, day }, say) => ({
    what: `${say.quoted(name)}: бір күнге (${day}) екі жол жазылған.`,
    mend: "біреуін қалдырыңыз; дереккөздер екі түрлі айтса, екіншісін also: немесе note: ішіне жазыңыз",
  }),
  "money-without-currency": ({ name, given }, say) => ({
    what: `${say.quoted(name)}: ақша валютамен емес, ${say.quoted(given)} бірлігімен берілген.`,
    mend: "валютасын жазыңыз: 1.2 bn KZT, 3 M USD",
  }),
};

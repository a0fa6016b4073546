import type { IssueWords, ProgrammeCode } from "./words.ts";

export const RU_PROGRAMME: Pick<IssueWords, ProgrammeCode> = {
  "measure-cycle": ({ names, way }, say) => ({
    what:
      way === "part of"
        ? `Каждое входит в следующее, а последнее в первое: ${say.names(names)}.`
        : `Каждое ждёт следующего, а последнее первого: ${say.names(names)}.`,
    mend: `уберите одну из строк ${say.quoted(`${way}:`)}`,
  }),
  "two-on-one-day": ({ name, day }, say) => ({
    what: `У ${say.quoted(name)} две строки на один день (${day}).`,
    mend: "оставьте одну; если источники расходятся, вторую запишите в also: или note:",
  }),
  "money-without-currency": ({ name, given }, say) => ({
    what: `Деньги у ${say.quoted(name)} указаны не в валюте, а в ${say.quoted(given)}.`,
    mend: "укажите валюту: 1.2 bn KZT, 3 M USD",
  }),
};

import { after, expectedAndGot, likelyLabel, mendWith } from "./parts.ts";
import type { AnswerCode, IssueWords } from "./words.ts";

const ARGUMENTS = {
  "unknown-option": (argument: string) => `Параметра ${argument} нет.`,
  "value-missing": (argument: string) => `${argument}: не дано значение.`,
  "too-many": (argument: string) => `${argument}: лишнее слово.`,
  "not-a-folder": (argument: string, given: string) => `${argument}: ${given} не папка.`,
  "not-empty": (argument: string, given: string) => `${argument}: папка ${given} не пуста.`,
  taken: (argument: string, given: string) =>
    `${argument}: ${given} уже есть и никогда не перезаписывается; возьмите другое имя.`,
  "not-a-period": (argument: string, given: string) =>
    `${argument}: ${given} не год, не квартал и не месяц: 2013, 2013-Q3, 2013-09.`,
  "not-a-day": (argument: string, given: string) => `${argument}: ${given} не день.`,
  "not-one-of": (argument: string, given: string) => `${argument}: не может быть ${given}.`,
  "not-found": (argument: string, given: string) => `${argument}: ${given} нет.`,
} as const;

export const RU_ANSWER: Pick<IssueWords, AnswerCode> = {
  "supply-unpublished": ({ stream, low, high, looked }, say) => ({
    what: `${say.name(stream)}: нужно ${say.range(low, high)}; поставщик не опубликован.${after(looked, (where) => `Смотрели: ${say.looked(where)}.`)}`,
    mend: "когда поставщик известен, впишите его в plants или enters с источником",
    label: `нужно ${say.range(low, high)}`,
  }),
  "supply-short": ({ stream, low, high, have, short }, say) => ({
    what: `${say.name(stream)}: нужно ${say.range(low, high)}, есть ${say.computed(have)}; не хватает не меньше ${say.computed(short)}.`,
    label: `есть ${say.computed(have)}`,
  }),
  "limit-unpublished": ({ site, stream, low, high, looked }, say) => ({
    what: `${say.name(site)}, ${say.name(stream)}: нужно ${say.range(low, high)}; договорный предел не опубликован.${after(looked, (where) => `Смотрели: ${say.looked(where)}.`)}`,
    mend: "когда договор известен, впишите его в sites с источником",
    label: `нужно ${say.range(low, high)}`,
  }),
  "limit-exceeded": ({ site, stream, low, high, have, short }, say) => ({
    what: `${say.name(site)}, ${say.name(stream)}: нужно ${say.range(low, high)}, по договору ${say.computed(have)}; не хватает не меньше ${say.computed(short)}.`,
    label: `по договору ${say.computed(have)}`,
  }),
  "expect-failed": (facts, say) => {
    if (!facts.expected && facts.expectedState === undefined)
      return { what: `${say.name(facts.name)}: вычислить не удалось.` };
    const [expected, got] = expectedAndGot(facts, say, "ничего");
    const margin = facts.within ? ` (±${say.written(facts.within)})` : "";
    return { what: `${say.name(facts.name)}: ожидалось ${expected}${margin}, вышло ${got}.` };
  },
  "unknown-command": ({ given, likely }, say) => ({
    what: `Команды ${say.quoted(given)} нет.`,
    mend: likely ? `может быть, ${say.quoted(likely)}?` : "посмотрите список команд: tizbek --help",
    ...likelyLabel(likely),
  }),
  "bad-argument": ({ problem, argument, given, known, likely }, say) => ({
    what: ARGUMENTS[problem](argument, say.quoted(given ?? "")),
    ...mendWith(
      likely && `может быть, ${say.quoted(likely)}?`,
      known && `напишите одно из: ${known}`,
    ),
  }),
  "port-in-use": ({ port, next }) => ({ what: `Порт ${port} занят; взят ${next}.` }),
};

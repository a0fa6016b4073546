import { countsAtoms, likelyFigure, likelyLabel, mendWith } from "./parts.ts";
import type { FigureCode, IssueWords } from "./words.ts";

const FIGURE_PROBLEMS = {
  empty: () => "Здесь нет величины.",
  evidence: (given: string) =>
    `${given}: такого основания нет; есть measured, compiled, estimated, norm, claimed, assumed, remembered.`,
  range: (given: string) => `${given}: это не диапазон; он пишется (низ..верх).`,
  source: () => "После @ стоит источник, а его нет.",
  value: (given: string) => `${given}: это не значение.`,
  unpublished: (given: string) =>
    `После unpublished стоит @ и источник или assume и значение, а не ${given}.`,
  extra: (given: string) => `После величины осталось лишнее: ${given}.`,
} as const;

const EXAMPLE = "например: 0.50 kg (0.45..0.55) compiled @ T12 row 31";

const FORMULA_MENDS = {
  unexpected: undefined,
  unfinished: "допишите её",
  unclosed: "закройте скобку",
  power: "напишите степень целым числом: a^2",
  function: "функции: min(a, b), max(a, b), M(формула)",
  "too-deep": "дайте частям имена в разделе where",
  "too-long": "дайте частям имена в разделе where",
} as const;

const DATES = {
  day: ["день", "2026-10-31"],
  month: ["месяц", "2026-10 (launched: by 2026-10)"],
  year: ["год", "2026"],
} as const;

/** In the genitive, after «нет». */
const THINGS = {
  stream: "потока",
  process: "процесса",
  plant: "завода",
  site: "площадки",
  source: "источника",
  figure: "величины",
  promise: "обещания",
  scope: "охвата",
  scenario: "сценария",
  statement: "заявления",
  reading: "толкования мощности",
  part: "части",
  component: "компонента",
  office: "ведомства",
  theme: "темы",
  measure: "мероприятия",
} as const;

export const RU_FIGURES: Pick<IssueWords, FigureCode> = {
  "figure-syntax": ({ problem, given, likely }, say) => ({
    what: FIGURE_PROBLEMS[problem](say.quoted(given)),
    mend:
      likely === undefined
        ? EXAMPLE
        : problem === "value"
          ? `напишите количество и поток, например: ${likely}`
          : `может быть, ${say.quoted(likely)}?`,
    ...likelyLabel(likelyFigure(problem, likely)),
  }),
  "formula-syntax": ({ problem, found, needed }, say) => ({
    what: formulaProblem(problem, say.quoted(found), needed && say.quoted(needed)),
    ...mendWith(
      problem === "function" && needed
        ? `может быть, ${say.quoted(needed)}?`
        : FORMULA_MENDS[problem],
    ),
  }),
  "minus-needs-blanks": ({ given, left, right }, say) => ({
    what: `${say.quoted(given)} читается как одно имя.`,
    mend: `поставьте вокруг минуса пробелы: ${left} - ${right}`,
  }),
  "unknown-unit": ({ given, likely }, say) => ({
    what: `Единицы ${say.quoted(given)} нет.`,
    mend: likely
      ? `может быть, ${say.quoted(likely)}?`
      : "единицы пишутся так: t, kg, kWh, m2, m3, GW/yr",
    ...likelyLabel(likely),
  }),
  "unit-mismatch": ({ name, needed, given, via }, say) => {
    const atoms = countsAtoms(needed, given);
    if (atoms !== undefined)
      return {
        what:
          name === undefined
            ? "Долю массы и долю атомов нельзя складывать и сравнивать."
            : atoms === "given"
              ? `${say.name(name)}: здесь нужна доля массы, а ${given} – доля атомов.`
              : `${say.name(name)}: здесь нужна доля атомов, а ${given} – доля массы.`,
        mend: "at%, ppma и ppba считают атомы; %, ppm и ppb – массу; для малой примеси E в M 1 ppma – это 1 ppm * E/M: для бора в кремнии 1 ppm * B/Si",
      };
    if (name === undefined)
      return {
        what: `Слагаемые формулы измерены в разных единицах: ${needed} и ${given}.`,
        mend: "складывать и сравнивать можно только величины одного рода",
      };
    const key =
      via === "none" ? "" : ` или добавьте потоку ${say.name(name)} ключ ${say.quoted(via)}`;
    return {
      what: `${say.name(name)}: единица не та, нужно ${needed}, а не ${given}.`,
      mend: `напишите в ${needed}${key}`,
      label: needed,
    };
  },
  "id-syntax": ({ given, section, likely, words }, say) => ({
    what:
      words === undefined
        ? `${say.quoted(given)} не может быть именем в разделе ${section}: имя состоит из латинских букв, цифр и дефисов и начинается с буквы.`
        : `${say.quoted(given)} не может быть именем в разделе ${section}: такой ключ есть у величины (${words}).`,
    ...mendWith(
      likely
        ? `например ${likely}; название для людей пишется в name`
        : "название для людей пишется в name",
    ),
    ...likelyLabel(likely),
  }),
  "point-or-thousands": ({ given, reads, mend }, say) => ({
    what: `${say.quoted(given)} читается как ${reads}: точка отделяет дробную часть.`,
    mend: `если имелась в виду тысяча, напишите ${mend}`,
  }),
  "lump-or-formula": ({ given, stream, likely }, say) => ({
    what: `${say.quoted(given)} в составе потока ${say.name(stream)} читается как отдельное вещество, а не как химическая формула.`,
    mend: likely ? `может быть, ${say.quoted(likely)}?` : "такой формулы нет",
    ...likelyLabel(likely),
  }),
  "unknown-element": ({ given, formula, likely, number }, say) => ({
    what:
      number === undefined
        ? `Химического элемента ${say.quoted(given)} нет (${formula}).`
        : `У элемента №\u00a0${number} (${given}) нет стандартной атомной массы (${formula}).`,
    ...mendWith(likely && `может быть, ${say.quoted(likely)}?`),
    ...likelyLabel(likely),
  }),
  "name-cycle": ({ names }, say) => ({
    what: `Имена ссылаются друг на друга по кругу: ${say.names(names)}.`,
    mend: "дайте одному из них число вместо формулы",
  }),
  "range-order": ({ low, high, value }, say) => ({
    what:
      value === undefined || low.value > high.value
        ? `Нижняя граница диапазона (${say.apart(low, high)[0]}) больше верхней (${say.apart(low, high)[1]}).`
        : `Значение ${say.written(value)} вне своего диапазона ${say.bounds(low, high)}.`,
    mend: "напишите вокруг значения (низ..верх)",
  }),
  "number-out-of-range": ({ name, given, low, high }, say) => ({
    what:
      given === undefined
        ? `Формула величины ${say.quoted(name)} не даёт числа (деление на ноль).`
        : `${say.quoted(name)}: не может быть ${say.written(given)}.`,
    ...mendWith(
      low && high && `допустимо ${say.bounds(low, high)}`,
      low && !high && `допустимо не меньше ${say.written(low)}`,
      high && !low && `допустимо не больше ${say.written(high)}`,
    ),
  }),
  "negative-amount": ({ name, process, given }, say) => ({
    what: `${process === undefined ? "" : `${say.name(process)}, `}${say.name(name)}: количество отрицательно: ${say.written(given)}.`,
    mend: "количество не бывает меньше нуля; обратный поток пишется с другой стороны",
  }),
  "source-missing": ({ figure }, say) => ({
    what: `У величины ${say.quoted(figure)} нет источника.`,
    mend: "назовите источник после @ или скажите, что это допущение: assumed",
  }),
  "date-syntax": ({ given, form, likely }, say) => ({
    what:
      form === "order"
        ? `${say.quoted(given)}: последний день не позже первого.`
        : `${say.quoted(given)}: это не ${DATES[form][0]}.`,
    ...mendWith(
      likely ? `может быть, ${likely}?` : undefined,
      form !== "order" && !likely ? `например: ${DATES[form][1]}` : undefined,
    ),
    ...likelyLabel(likely),
  }),
  "unknown-name": ({ kind, name, likely }, say) => ({
    what: `Нет ${THINGS[kind]} ${say.quoted(name)}.`,
    ...mendWith(likely && `может быть, ${say.quoted(likely)}?`),
    ...likelyLabel(likely),
  }),
};

function formulaProblem(
  problem: keyof typeof FORMULA_MENDS,
  found: string,
  needed: string | undefined,
): string {
  const instead = needed ? `; нужно ${needed}` : "";
  if (problem === "unexpected") return `${found} здесь стоять не может${instead}.`;
  if (problem === "unfinished") return `Формула не закончена${instead}.`;
  if (problem === "unclosed") return `Скобка не закрыта${instead}.`;
  if (problem === "power") return "Степень должна быть целым числом.";
  if (problem === "function") return `${found} так не пишется.`;
  return problem === "too-deep" ? "Слишком много вложенных скобок." : "Формула слишком длинна.";
}

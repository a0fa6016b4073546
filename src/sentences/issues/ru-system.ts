import { after, likelyLabel, mendWith } from "./parts.ts";
import type { IssueWords, SystemCode } from "./words.ts";

export const RU_SYSTEM: Pick<IssueWords, SystemCode> = {
  "nobody-makes": ({ stream, takers, likely }, say) => ({
    what: `Поток ${say.name(stream)} никто не производит.${after(takers, (ids) => `Берут: ${say.names(ids)}.`)}`,
    ...mendWith(
      likely && `может быть, ${say.quoted(likely)}?`,
      `добавьте процесс, который его производит, или пусть поток входит извне: enters: {${stream}: as needed}`,
    ),
    ...likelyLabel(likely),
  }),
  "nobody-takes": ({ stream, makers }, say) => ({
    what: `Поток ${say.name(stream)} никто не берёт.${after(makers, (ids) => `Дают: ${say.names(ids)}.`)}`,
    mend: `если он уходит, напишите: leaves: {${stream}: as it comes}; или подмешайте его к тому, что берут: mixes: {${stream}: all}`,
  }),
  "two-makers": ({ stream, makers }, say) => ({
    what: `Поток ${say.name(stream)} производят несколько, а доли не названы: ${say.names(makers)}.`,
    mend: "дайте их заводам share: 60 %, up to capacity или rest",
  }),
  "nothing-says-how-much": ({ names }, say) => ({
    what: `Количество ничем не задано: ${say.names(names)}.`,
    mend: "дайте одно число в разделе enters или leaves или назовите доли",
  }),
  "promised-twice": ({ names }, say) => ({
    what: `Эти строки вместе задают одно количество несколько раз: ${say.names(names)}.`,
    mend: "оставьте одно число, остальные пусть уступают: as needed, as it comes",
  }),
  "loop-never-empties": ({ loop, times }, say) => ({
    what: `Цикл не опустошается: возврат ×${say.count(times)} (${say.names(loop)}).`,
    mend: "из цикла что-то должно выходить: назовите потери или выход",
  }),
  "not-solvable": ({ names }, say) => ({
    what: `Единственного ответа нет: ${say.names(names)}.`,
    mend: "посмотрите, не говорят ли две из этих строк одно и то же",
  }),
  "figure-missing": ({ figure, needed, looked }, say) => ({
    what: `Вычислить нельзя${needed === undefined ? "" : `: ${say.names(needed)}`}. Не опубликовано: ${say.quoted(figure)}.${after(looked, (where) => `Смотрели: ${say.looked(where)}.`)}`,
    mend: "назовите источник или напишите, что пока допустить: unpublished assume ЗНАЧЕНИЕ",
  }),
  "promise-short": ({ stream, promised, as, made, short, lacks, lacking }, say) => {
    const [all, some] = say.apart(promised, made);
    return {
      what: `${say.name(stream)}: ${as === "reported" ? "по отчётности" : "обещано"} ${all}; выйдет ${some}; не хватает ${say.quantity(short)}.${after(lacks, (id) => `Мало потока ${say.name(id)}${lacking ? `: не хватает ${say.quantity(lacking)}` : ""}.`)}`,
    };
  },
  "comes-back-too-much": ({ stream, amount }, say) => ({
    what: `Потока ${say.name(stream)} возвращается больше, чем нужно; остаётся ${say.quantity(amount)}.`,
    mend: `если он уходит, напишите: leaves: {${stream}: as it comes}`,
  }),
  "left-over": ({ stream, amount }, say) => ({
    what: `Поток ${say.name(stream)}: остаётся ${say.quantity(amount)}.`,
    mend: `если он уходит, напишите: leaves: {${stream}: as it comes}; если входить должно не всё: enters: {${stream}: at most КОЛИЧЕСТВО}`,
  }),
  "capacity-overdrawn": ({ plant, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what: `${say.name(plant)}: нужно ${needed}, мощность ${there}; не хватает ${say.quantity(short)}.`,
    };
  },
  "gate-overdrawn": ({ stream, side, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what:
        side === "enters"
          ? `${say.name(stream)}: должно войти ${needed}, может не больше ${there}; не хватает ${say.quantity(short)}.`
          : `${say.name(stream)}: должно выйти ${needed}, может не больше ${there}; лишние ${say.quantity(short)}.`,
    };
  },
  "part-full": ({ stream, part, amount, next }, say) => ({
    what: `${say.name(stream)}: ${say.name(part)} даёт всё, что может, ${say.quantity(amount)}.${after(next, (id) => `Остальное даёт ${say.name(id)}.`)}`,
  }),
  "plant-idle": ({ plant, period, idle, of }, say) => ({
    what: `${say.name(plant)}, ${say.period(period)}: дней простоя – ${say.count(idle)} из ${say.count(of)}; в эти дни завод ничего не даёт.`,
  }),
  "site-overdrawn": ({ site, stream, period, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what: `${say.name(site)}, ${say.name(stream)}, ${say.period(period)}: заводы берут ${needed}, по договору ${there}; не хватает ${say.quantity(short)}.`,
      mend: "договоритесь о большем или работайте там меньше: баланс всё равно показывает, сколько берётся",
    };
  },
};

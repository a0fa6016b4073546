import type { IssueWords, RecipeCode } from "./words.ts";

const WHOLES = {
  outlets: "среди того, что выходит,",
  mixture: "среди частей смеси",
  makers: "среди производителей",
  takers: "среди берущих",
  composition: "в составе",
} as const;

export const RU_RECIPES: Pick<IssueWords, RecipeCode> = {
  "makes-or-treats": ({ process, given }, say) => ({
    what:
      given === "both"
        ? `В процессе ${say.name(process)} есть и makes, и treats.`
        : `В процессе ${say.name(process)} нет ни makes, ни treats.`,
    mend: "нужно одно: makes (что производит) или treats (что перерабатывает)",
  }),
  "rest-twice": ({ where, name }, say) => ({
    what: `${say.name(name)}: остаток (rest) ${WHOLES[where]} назван дважды.`,
    mend: "остаток один; другому дайте количество или долю",
  }),
  "rest-needs-mass": ({ process, stream }, say) => ({
    what: `Процесс ${say.name(process)}: остаток (rest) считается по массе, а у потока ${say.name(stream)} массы нет.`,
    mend: `дайте потоку ${say.name(stream)} ключ mass или вместо rest напишите количество`,
  }),
  "leaves-more-than-enters": ({ process, element, enters, leaves, times }, say) => {
    const [out, into] = say.apart(leaves, enters);
    return {
      what: `${say.name(process)}${element ? `, ${element}` : ""}: выходит больше, чем входит: ${out} против ${into}${enters.value > 0 ? ` (×${say.count(times)})` : ""}.`,
      mend: "в сумме выходит не больше, чем вошло",
    };
  },
  "shares-over-one": ({ where, name, sum }, say) => ({
    what: `${say.name(name)}: доли ${WHOLES[where]} дают в сумме ${say.quantity(sum)}, а может быть не больше 100\u00a0%.`,
    mend: "уменьшите доли или напишите для одной rest",
  }),
  "shares-under-one": ({ where, name, sum }, say) => ({
    what: `${say.name(name)}: доли ${WHOLES[where]} дают в сумме ${say.quantity(sum)}, а остаток никому не назначен.`,
    mend: "напишите для одной rest или доведите сумму до 100\u00a0%",
  }),
  "not-a-feed": ({ process, stream, feeds }, say) => ({
    what: `Процесс ${say.name(process)} не берёт поток ${say.name(stream)}: доля бывает только от того, что входит.`,
    mend:
      feeds === undefined
        ? "напишите количество"
        : `напишите количество или долю от: ${say.names(feeds)}`,
  }),
  "scope-makes-nothing": ({ scope, stream }, say) => ({
    what: `В охвате ${say.name(scope)} ни один процесс не производит поток ${say.name(stream)}.`,
    mend: "добавьте в inside процесс, который его производит, или назовите продукт охвата ключом makes",
  }),
};

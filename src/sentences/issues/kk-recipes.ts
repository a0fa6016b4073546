import type { IssueWords, RecipeCode } from "./words.ts";

const WHOLES = {
  outlets: "шығатын ағындардың арасында",
  mixture: "аралас ағынның бөліктерінде",
  makers: "берушілердің арасында",
  takers: "алушылардың арасында",
  composition: "құрамында",
} as const;

export const KK_RECIPES: Pick<IssueWords, RecipeCode> = {
  "makes-or-treats": ({ process, given }, say) => ({
    what:
      given === "both"
        ? `${say.name(process)} процесінде makes те, treats те жазылған.`
        : `${say.name(process)} процесінде makes те, treats те жазылмаған.`,
    mend: "біреуін ғана жазыңыз: makes (не шығарады) немесе treats (нені өңдейді)",
  }),
  "rest-twice": ({ where, name }, say) => ({
    what: `${say.name(name)}: қалғаны (rest) ${WHOLES[where]} екі рет аталған.`,
    mend: "қалғаны біреу ғана; екіншісіне мөлшер немесе үлес беріңіз",
  }),
  "rest-needs-mass": ({ process, stream }, say) => ({
    what: `${say.name(process)} процесінде қалғаны (rest) масса бойынша есептеледі, ал ${say.name(stream)} ағынының массасы жоқ.`,
    mend: `${say.name(stream)} ағынына mass кілтін қосыңыз немесе rest орнына мөлшерін жазыңыз`,
  }),
  "leaves-more-than-enters": ({ process, element, enters, leaves, times }, say) => {
    const [out, into] = say.apart(leaves, enters);
    return {
      what: `${say.name(process)}${element ? `, ${element}` : ""}: шығатыны ${out}, кіретіні ${into}${enters.value > 0 ? ` (×${say.count(times)})` : ""}.`,
      mend: "шығатынының қосындысы кіретінінен аспайды",
    };
  },
  "shares-over-one": ({ where, name, sum }, say) => ({
    what: `${say.name(name)}: ${WHOLES[where]} үлестердің қосындысы ${say.quantity(sum)}; ол 100%-дан аспауы керек.`,
    mend: "үлестерді азайтыңыз немесе біреуіне rest деп жазыңыз",
  }),
  "shares-under-one": ({ where, name, sum }, say) => ({
    what: `${say.name(name)}: ${WHOLES[where]} үлестердің қосындысы ${say.quantity(sum)}; қалғаны ешкімге берілмеген.`,
    mend: "біреуіне rest деп жазыңыз немесе қосындыны 100%-ға жеткізіңіз",
  }),
  "not-a-feed": ({ process, stream, feeds }, say) => ({
    what: `${say.name(process)} процесі ${say.name(stream)} ағынын алмайды: үлес тек кіретін нәрседен есептеледі.`,
    mend:
      feeds === undefined
        ? "мөлшерін жазыңыз"
        : `мөлшерін немесе мына ағынның үлесін жазыңыз: ${say.names(feeds)}`,
  }),
  "scope-makes-nothing": ({ scope, stream }, say) => ({
    what: `${say.name(scope)} ауқымындағы ешбір процесс ${say.name(stream)} ағынын бермейді.`,
    mend: "inside тізіміне оны беретін процесті қосыңыз немесе ауқымның өнімін makes кілтімен атаңыз",
  }),
};

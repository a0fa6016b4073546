import { after, likelyLabel, mendWith } from "./parts.ts";
import type { IssueWords, SystemCode } from "./words.ts";

export const KK_SYSTEM: Pick<IssueWords, SystemCode> = {
  "nobody-makes": ({ stream, takers, likely }, say) => ({
    what: `${say.name(stream)} ағынын ешбір процесс бермейді.${after(takers, (ids) => `Алатыны: ${say.names(ids)}.`)}`,
    ...mendWith(
      likely && `${say.quoted(likely)} емес пе?`,
      `оны беретін процесті қосыңыз немесе сырттан кіргізіңіз: enters: {${stream}: as needed}`,
    ),
    ...likelyLabel(likely),
  }),
  "nobody-takes": ({ stream, makers }, say) => ({
    what: `${say.name(stream)} ағынын ешкім алмайды.${after(makers, (ids) => `Беретіні: ${say.names(ids)}.`)}`,
    mend: `сыртқа шықса, былай жазыңыз: leaves: {${stream}: as it comes}; немесе алынатын ағынға қосыңыз: mixes: {${stream}: all}`,
  }),
  "two-makers": ({ stream, makers }, say) => ({
    what: `${say.name(stream)} ағынын бірнешеуі береді, үлестері айтылмаған: ${say.names(makers)}.`,
    mend: "зауыттарының үлесін (share) жазыңыз: 60 %, up to capacity немесе rest",
  }),
  "nothing-says-how-much": ({ names }, say) => ({
    what: `Мөлшері ештеңемен белгіленбеген: ${say.names(names)}.`,
    mend: "enters немесе leaves бөлімінде бір сан беріңіз немесе үлестерін айтыңыз",
  }),
  "promised-twice": ({ names }, say) => ({
    what: `Мына жолдар бір мөлшерді бірнеше рет белгілейді: ${say.names(names)}.`,
    mend: "бір санды қалдырыңыз, қалғаны соған қарай өзгерсін: as needed, as it comes",
  }),
  "loop-never-empties": ({ loop, times }, say) => ({
    what: `Айналым босамайды: зат ${times === 1 ? "түгел" : `${say.count(times)} есе болып`} қайтады (${say.names(loop)}).`,
    mend: "айналымнан бір нәрсе шығып тұруы керек: ысырабын немесе шығысын жазыңыз",
  }),
  "not-solvable": ({ names }, say) => ({
    what: `Бірмәнді жауабы жоқ: ${say.names(names)}.`,
    mend: "бұл жолдардың екеуі бір нәрсені айтып тұрған жоқ па, соны қараңыз",
  }),
  "figure-missing": ({ figure, needed, looked }, say) => ({
    what: `Есептеу мүмкін емес${needed === undefined ? "" : `: ${say.names(needed)}`}. Жарияланбаған: ${say.quoted(figure)}.${after(looked, (where) => `Қаралды: ${say.looked(where)}.`)}`,
    mend: "дереккөзін жазыңыз немесе әзірге болжамын беріңіз: unpublished assume МӘН",
  }),
  "promise-short": ({ stream, promised, as, made, short, lacks, lacking }, say) => {
    const [all, some] = say.apart(promised, made);
    return {
      what: `${say.name(stream)}. ${as === "reported" ? "Есеп бойынша" : "Уәде"}: ${all}; шығатыны: ${some}; ${say.quantity(short)} жетпейді.${after(lacks, (id) => `${say.name(id)} ағыны аз${lacking ? `: ${say.quantity(lacking)} жетпейді` : ""}.`)}`,
    };
  },
  "comes-back-too-much": ({ stream, amount }, say) => ({
    what: `${say.name(stream)} ағыны керегінен көп қайтады; ${say.quantity(amount)} артық.`,
    mend: `сыртқа шықса, былай жазыңыз: leaves: {${stream}: as it comes}`,
  }),
  "left-over": ({ stream, amount }, say) => ({
    what: `${say.name(stream)} ағынынан ${say.quantity(amount)} артылып қалады.`,
    mend: `сыртқа шықса, былай жазыңыз: leaves: {${stream}: as it comes}; бәрі кірмесе де болса: enters: {${stream}: at most МӨЛШЕРІ}`,
  }),
  "capacity-overdrawn": ({ plant, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what: `${say.name(plant)}: керегі ${needed}, қуаты ${there}; ${say.quantity(short)} жетпейді.`,
    };
  },
  "gate-overdrawn": ({ stream, side, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what:
        side === "enters"
          ? `${say.name(stream)}: кіруі керегі ${needed}, кіре алатыны ${there}; ${say.quantity(short)} жетпейді.`
          : `${say.name(stream)}: шығуы керегі ${needed}, шыға алатыны ${there}; ${say.quantity(short)} артық.`,
    };
  },
  "part-full": ({ stream, part, amount, next }, say) => ({
    what: `${say.name(stream)}: ${say.name(part)} бере алатын мөлшер толық алынды: ${say.quantity(amount)}.${after(next, (id) => `Қалғанын ${say.name(id)} береді.`)}`,
  }),
  "plant-idle": ({ plant, period, idle, of }, say) => ({
    what: `${say.name(plant)}, ${say.period(period)}: ${say.count(of)} күннің ${say.count(idle)} күнінде тұр, ол күндері ештеңе шығармайды.`,
  }),
  "site-overdrawn": ({ site, stream, period, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what: `${say.name(site)}, ${say.name(stream)}, ${say.period(period)}: зауыттардың алатыны – ${needed}, шарт бойынша – ${there}; ${say.quantity(short)} жетпейді.`,
      mend: "көбірегіне шарт жасаңыз немесе ол жердегі жұмысты азайтыңыз: баланс алынатын мөлшерді бәрібір көрсетеді",
    };
  },
};

import type { ComponentCode, IssueWords } from "./words.ts";

export const KK_COMPONENTS: Pick<IssueWords, ComponentCode> = {
  "component-uncounted": ({ component, where, metals, likely }, say) => ({
    what:
      metals === undefined
        ? where === "adds"
          ? `${say.quoted(component)} қосылады, бірақ traces ішінде жоқ: ешбір ағынсыз тек қоспа келе алады.`
          : `${say.quoted(component)} accounts та, traces те ішінде жоқ.`
        : `${say.quoted(component)} — қосылыс, ал оның элементтері есепке алынады: ${metals}.`,
    mend:
      metals !== undefined
        ? `элементті атаңыз (${metals}) немесе қосылысты тұтас есептеңіз: accounts бөліміне ${component} деп жазыңыз`
        : likely !== undefined
          ? `мүмкін, ${say.quoted(likely)} деп жазбақ болғансыз`
          : where === "adds"
            ? `traces бөліміне ${component} деп жазыңыз`
            : `accounts немесе traces бөліміне ${component} деп жазыңыз`,
  }),
  "key-component": ({ process, stream, given }, say) => ({
    what: `${say.name(process)}: ${say.name(stream)} ағынының құрамы берілген, сондықтан мөлшері құрамындағы бір компоненттен шығады${given ? `; аталғаны: ${given}` : ""}.`,
    mend: "құрамындағы компоненттің бір ғана бөліп алу дәрежесін қалдырыңыз немесе құрамын алып тастаңыз",
  }),
  "recovery-over-one": ({ process, component, sum }, say) => ({
    what: `${say.name(process)}: шығыстар ${say.name(component)} компонентінің ${say.quantity(sum)} бөлігін алады, ал кіретіні 100%.`,
    mend: "бөліп алу дәрежелерінің қосындысы 100%-дан аспасын",
  }),
  "component-unnamed": ({ process, component, outlets }, say) => ({
    what: `${say.name(component)} компоненті ${say.name(process)} процесіне кіреді, бірақ оны ешбір шығыс атамайды (${say.names(outlets)}).`,
    mend: "оған бөліп алу дәрежесін беріңіз немесе бір шығысқа rest деп жазыңыз",
  }),
  "trace-without-outlet": ({ process, component }, say) => ({
    what: `${say.name(component)} қоспасы ${say.name(process)} процесіне кіреді: ол қайда кетеді?`,
    mend: "шығыстардың біріне оның үлесін беріңіз, rest немесе traces: as mass деп жазыңыз",
  }),
  "composition-unknown": ({ process, stream, from }, say) => ({
    what: `${say.name(process)} процесі ${say.name(stream)} ағынынан бөліп алады, ал ${say.name(from ?? stream)} ағыны неден тұратыны айтылмаған.`,
    mend: `құрамын беріңіз: ${from ?? stream} ағынында of`,
  }),
  "composition-unsettled": ({ streams, times }, say) => ({
    what: `Құрамы тұрақталмайды (${say.names(streams)}): оқылған саны ${say.count(times)}, әлі де өзгеріп тұр.`,
    mend: "айналып жүріп, шықпай қалатын компонентті тауып, оның шығуын көбейтіңіз",
  }),
  "component-never-leaves": ({ component, loop }, say) => ({
    what: `${say.name(component)} компоненті айналып жүреді (${say.names(loop)}) және азаймайды.`,
    mend: "оның бір бөлігі айналымнан шықсын",
  }),
  "percentage-of-what": ({ process, name, given, likely, where }, say) => ({
    what: `${say.name(process)}: ${say.name(name)} — ${given}, бірақ ненің үлесі екені айтылмаған.`,
    mend:
      where === "outlet"
        ? `${likely} деп немесе компоненттің бөліп алу дәрежесін жазыңыз`
        : `${likely} деп жазыңыз`,
    label: "ненің?",
  }),
  "component-unaccounted": ({ process, component, amount, enters, share, open }, say) => ({
    what:
      (amount.value < 0
        ? `${say.name(process)}: ${say.name(component)} компонентінің шығатыны кіретінінен (${say.quantity(enters)}) артық, айырмасы ${say.quantity({ ...amount, value: -amount.value })}.`
        : `${say.name(process)}: есепке алынбағаны, ${say.name(component)}: ${say.quantity(amount)}, кіргенінің ${say.quantity(share)} бөлігі.`) +
      (open === undefined ? "" : ` Құрамы айтылмаған, бірақ салмағы одан аз: ${say.names(open)}.`),
    mend: "дереккөз айтса, қайда кететінін немесе қайдан келетінін жазыңыз; ағын ойдан шығарылмайды",
  }),
  "spec-missed": ({ stream, component, grade, most }, say) => ({
    what: `${say.name(stream)} ағынында ${say.name(component)} мөлшері ${say.quantity(grade)}; рұқсат етілгені көп дегенде ${say.quantity(most)}.`,
    mend: "шикізаттарды араластырмаңыз немесе оны бұрын бөліп алыңыз",
  }),
};

import type { ComponentCode, IssueWords } from "./words.ts";

export const KK_COMPONENTS: Pick<IssueWords, ComponentCode> = {
  "component-uncounted": ({ component, where, metals, likely }, say) => ({
    what:
      metals === undefined
        ? where === "adds"
          ? `${say.quoted(component)} қосылады, бірақ traces бөлімінде жоқ: ағынсыз тек қоспа ғана қосыла алады.`
          : where === "grade"
            ? `${say.quoted(component)} grade арқылы сұралады, бірақ accounts бөлімінде жоқ: мөлшер қоспаға тәуелді болмайды.`
            : `${say.quoted(component)} accounts бөлімінде де, traces бөлімінде де жоқ.`
        : `${say.quoted(component)} – қосылыс, ал есепке оның элементтері алынады: ${metals}.`,
    mend:
      metals !== undefined
        ? `элементті атаңыз (${metals}) немесе қосылысты тұтас есепке алыңыз: accounts бөліміне ${component} деп жазыңыз`
        : likely !== undefined
          ? `${say.quoted(likely)} емес пе?`
          : where === "adds"
            ? `traces бөліміне ${component} деп жазыңыз`
            : where === "grade"
              ? `accounts бөліміне ${component} деп жазыңыз`
              : `accounts немесе traces бөліміне ${component} деп жазыңыз`,
  }),
  "key-component": ({ process, stream, given }, say) => ({
    what: `${say.name(process)}: ${say.name(stream)} ағынының құрамы берілген, сондықтан мөлшерін құрамындағы бір компонент анықтайды${given ? `; аталғаны: ${given}` : ""}.`,
    mend: "құрамындағы бір ғана компоненттің бөліп алу дәрежесін қалдырыңыз немесе құрамын алып тастаңыз",
  }),
  "recovery-over-one": ({ process, component, sum }, say) => ({
    what: `${say.name(process)}: шығатын ағындарға ${say.name(component)} компонентінің ${say.quantity(sum)}-ы бөлінген, ал кіретіні – 100%.`,
    mend: "бөліп алу дәрежелерінің қосындысы 100%-дан аспасын",
  }),
  "component-unnamed": ({ process, component, outlets }, say) => ({
    what: `${say.name(component)} компоненті ${say.name(process)} процесіне кіреді, бірақ шығатын ағындардың ешқайсысында аталмаған (${say.names(outlets)}).`,
    mend: "оған бөліп алу дәрежесін беріңіз немесе шығатын ағындардың біріне rest деп жазыңыз",
  }),
  "trace-without-outlet": ({ process, component }, say) => ({
    what: `${say.name(component)} қоспасы ${say.name(process)} процесіне кіреді: ол қайда кетеді?`,
    mend: "шығатын ағындардың бірінде оның үлесін көрсетіңіз, әйтпесе rest немесе traces: as mass деп жазыңыз",
  }),
  "composition-unknown": ({ process, stream, from }, say) => ({
    what: `${say.name(process)} процесі ${say.name(stream)} ағынынан компонент бөліп алады, ал ${say.name(from ?? stream)} ағынының құрамы айтылмаған.`,
    mend: `${from ?? stream} ағынына of кілтін жазып, құрамын беріңіз`,
  }),
  "composition-unsettled": ({ streams, times }, say) => ({
    what: `Құрамы тұрақталмайды (${say.names(streams)}): қайта есептеу саны – ${say.count(times)}, әлі де өзгеріп тұр.`,
    mend: "айналымда жүріп, шықпайтын дерлік компонентті тауып, одан көбірек шығарыңыз",
  }),
  "component-never-leaves": ({ component, loop }, say) => ({
    what: `${say.name(component)} компоненті айналымда жүреді (${say.names(loop)}), азаймайды.`,
    mend: "оның бір бөлігін айналымнан шығарыңыз",
  }),
  "percentage-of-what": ({ process, name, given, likely, where }, say) => ({
    what: `${say.name(process)}: ${say.name(name)} – ${given}, бірақ ненің үлесі екені айтылмаған.`,
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
        : `${say.name(process)}: есепке алынбағаны, ${say.name(component)}: ${say.quantity(amount)} (кіргеннің ${say.quantity(share)}-ы).`) +
      (open === undefined
        ? ""
        : ` Мыналардың құрамы айтылмаған, бірақ массасы одан аз: ${say.names(open)}.`),
    mend: "дереккөз айтса, қайда кететінін немесе қайдан келетінін жазыңыз; ағын ойдан шығарылмайды",
  }),
  "spec-missed": ({ stream, component, grade, most }, say) => ({
    what: `${say.name(stream)} ағынындағы ${say.name(component)} мөлшері – ${say.quantity(grade)}; рұқсат етілгені – ең көбі ${say.quantity(most)}.`,
    mend: "құрамы әртүрлі ағындарды араластырмаңыз немесе бұл компонентті ертерек бөліп алыңыз",
  }),
};

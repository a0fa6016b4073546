import type { ComponentCode, IssueWords } from "./words.ts";

export const EN_COMPONENTS: Pick<IssueWords, ComponentCode> = {
  "component-uncounted": ({ component, where, metals, likely }, say) => ({
    what:
      metals === undefined
        ? where === "adds"
          ? `${say.quoted(component)} is added, and does not stand in traces: only what rides along may come from no stream.`
          : where === "grade"
            ? `${say.quoted(component)} is asked by grade, and does not stand in accounts: no amount hangs on what rides along.`
            : `${say.quoted(component)} is counted neither in accounts nor in traces.`
        : `${say.quoted(component)} is a compound, and what is counted are its elements: ${metals}.`,
    mend:
      metals !== undefined
        ? `say it of the element (${metals}), or count the compound whole: write ${component} in accounts`
        : likely !== undefined
          ? `did you mean ${say.quoted(likely)}?`
          : where === "adds"
            ? `write ${component} in traces`
            : where === "grade"
              ? `write ${component} in accounts`
              : `write ${component} in accounts, or in traces`,
  }),
  "key-component": ({ process, stream, given }, say) => ({
    what: `${say.name(process)}: ${say.name(stream)} says what it is made of, and so takes its amount from one component it holds${given ? `; given: ${given}` : ""}.`,
    mend: "keep one recovery, of a component of its composition, or take the composition out",
  }),
  "recovery-over-one": ({ process, component, sum }, say) => ({
    what: `${say.name(process)}: the outlets take ${say.quantity(sum)} of ${say.name(component)}, and only 100% enters.`,
    mend: "make the recoveries add to at most 100%",
  }),
  "component-unnamed": ({ process, component, outlets }, say) => ({
    what: `${say.name(component)} enters ${say.name(process)}, and no outlet names it (${say.names(outlets)}).`,
    mend: "give it a recovery, or write rest for one outlet",
  }),
  "trace-without-outlet": ({ process, component }, say) => ({
    what: `${say.name(component)} enters ${say.name(process)}: where does it go?`,
    mend: "give an outlet its share of it, write rest for one outlet, or traces: as mass",
  }),
  "composition-unknown": ({ process, stream, from }, say) => ({
    what: `${say.name(process)} recovers from ${say.name(stream)}, and nobody says what ${say.name(from ?? stream)} is made of.`,
    mend: `write of: under ${from ?? stream}`,
  }),
  "composition-unsettled": ({ streams, times }, say) => ({
    what: `What ${say.names(streams)} is made of does not settle after ${say.count(times)} readings.`,
    mend: "look for what goes round and hardly leaves, and let more of it out",
  }),
  "component-never-leaves": ({ component, loop }, say) => ({
    what: `${say.name(component)} goes round (${say.names(loop)}) and never gets less.`,
    mend: "let some of it leave the loop",
  }),
  "percentage-of-what": ({ process, name, given, likely, where }, say) => ({
    what: `${say.name(process)}: ${say.name(name)} is ${given}, and nothing says of what.`,
    mend: where === "outlet" ? `write ${likely}, or a recovery of a component` : `write ${likely}`,
    label: "of what?",
  }),
  "component-unaccounted": ({ process, component, amount, enters, share, open }, say) => ({
    what:
      (amount.value < 0
        ? `${say.name(process)}: ${say.quantity({ ...amount, value: -amount.value })} more of ${say.name(component)} leaves than enters (${say.quantity(enters)}).`
        : `${say.name(process)}: ${say.quantity(amount)} of ${say.name(component)} is unaccounted, ${say.quantity(share)} of what enters.`) +
      (open === undefined
        ? ""
        : ` Nobody says what these hold, but they weigh less: ${say.names(open)}.`),
    mend: "say where it goes or comes from, if a source does; nothing is invented to hide it",
  }),
  "spec-missed": ({ stream, component, grade, most }, say) => ({
    what: `${say.name(stream)} holds ${say.quantity(grade)} of ${say.name(component)}; at most ${say.quantity(most)} is allowed.`,
    mend: "keep the feeds apart, or take it out earlier",
  }),
};

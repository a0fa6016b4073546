import { after, likelyLabel, mendWith } from "./parts.ts";
import type { IssueWords, SystemCode } from "./words.ts";

export const EN_SYSTEM: Pick<IssueWords, SystemCode> = {
  "nobody-makes": ({ stream, takers, likely }, say) => ({
    what: `Nobody makes ${say.name(stream)}.${after(takers, (ids) => `Taken by: ${say.names(ids)}.`)}`,
    ...mendWith(
      likely && `did you mean ${say.quoted(likely)}?`,
      `add a process that makes it, or let it enter: enters: {${stream}: as needed}`,
    ),
    ...likelyLabel(likely),
  }),
  "nobody-takes": ({ stream, makers }, say) => ({
    what: `Nobody takes ${say.name(stream)}.${after(makers, (ids) => `Given by: ${say.names(ids)}.`)}`,
    mend: `if it leaves, say so: leaves: {${stream}: as it comes}; or mix it into what is taken: mixes: {${stream}: all}`,
  }),
  "two-makers": ({ stream, makers }, say) => ({
    what: `Several make ${say.name(stream)}, and nothing says how much each: ${say.names(makers)}.`,
    mend: "give their plants a share: 60 %, up to capacity or rest",
  }),
  "nothing-says-how-much": ({ names }, say) => ({
    what: `Nothing says how much: ${say.names(names)}.`,
    mend: "give one number under enters or leaves, or say the shares",
  }),
  "promised-twice": ({ names }, say) => ({
    what: `These lines together set one amount more than once: ${say.names(names)}.`,
    mend: "keep one number, and let the others give way: as needed, as it comes",
  }),
  "loop-never-empties": ({ loop, times }, say) => ({
    what: `The loop never empties: ${times === 1 ? "all that goes round comes back" : `what goes round comes back ${say.count(times)} times`} (${say.names(loop)}).`,
    mend: "something must leave it: name what is lost or given away",
  }),
  "not-solvable": ({ names }, say) => ({
    what: `This has no single answer: ${say.names(names)}.`,
    mend: "see whether two of these lines say the same thing",
  }),
  "figure-missing": ({ figure, needed, looked }, say) => ({
    what: `This cannot be worked out${needed === undefined ? "" : ` (${say.names(needed)})`}: ${say.quoted(figure)} is unpublished.${after(looked, (where) => `Looked in: ${say.looked(where)}.`)}`,
    mend: "give it a source, or write what to assume meanwhile: unpublished assume VALUE",
  }),
  "promise-short": ({ stream, promised, as, made, short, lacks, lacking }, say) => {
    const [all, some] = say.apart(promised, made);
    return {
      what: `${say.name(stream)}: ${as} ${all}, ${some} comes out; ${say.quantity(short)} is missing.${after(lacks, (id) => `There is too little ${say.name(id)}${lacking ? `: ${say.quantity(lacking)} is missing` : ""}.`)}`,
    };
  },
  "comes-back-too-much": ({ stream, amount }, say) => ({
    what: `More ${say.name(stream)} comes back than is needed; ${say.quantity(amount)} is left.`,
    mend: `if it leaves, say so: leaves: {${stream}: as it comes}`,
  }),
  "left-over": ({ stream, amount }, say) => ({
    what: `${say.quantity(amount)} of ${say.name(stream)} is left over.`,
    mend: `if it leaves, say so: leaves: {${stream}: as it comes}; if not all of it need come in: enters: {${stream}: at most AMOUNT}`,
  }),
  "capacity-overdrawn": ({ plant, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what: `${say.name(plant)}: ${needed} needed, its capacity is ${there}; ${say.quantity(short)} is missing.`,
    };
  },
  "gate-overdrawn": ({ stream, side, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what:
        side === "enters"
          ? `${say.name(stream)}: ${needed} must enter, at most ${there} may; ${say.quantity(short)} is missing.`
          : `${say.name(stream)}: ${needed} must leave, at most ${there} may; ${say.quantity(short)} is too much.`,
    };
  },
  "part-full": ({ stream, part, amount, next }, say) => ({
    what: `${say.name(stream)}: ${say.name(part)} gives all it may, ${say.quantity(amount)}.${after(next, (id) => `The rest comes from ${say.name(id)}.`)}`,
  }),
  "plant-idle": ({ plant, period, idle, of }, say) => ({
    what: `${say.name(plant)}, ${say.period(period)}: it stands still on ${say.count(idle)} of ${say.count(of)} days, and makes nothing then.`,
  }),
  "site-overdrawn": ({ site, stream, period, need, have, short }, say) => {
    const [needed, there] = say.apart(need, have);
    return {
      what: `${say.name(site)}, ${say.name(stream)}, ${say.period(period)}: its plants draw ${needed}, ${there} is contracted; ${say.quantity(short)} is missing.`,
      mend: "contract for more, or run less there: the balance still says what would be drawn",
    };
  },
};

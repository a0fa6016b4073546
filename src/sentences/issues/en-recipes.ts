import type { IssueWords, RecipeCode } from "./words.ts";

const WHOLES = {
  outlets: "among what leaves",
  mixture: "among its parts",
  makers: "among its makers",
  takers: "among those who take it",
  composition: "in its composition",
} as const;

export const EN_RECIPES: Pick<IssueWords, RecipeCode> = {
  "makes-or-treats": ({ process, given }, say) => ({
    what:
      given === "both"
        ? `${say.name(process)} says both makes and treats.`
        : `${say.name(process)} says neither makes nor treats.`,
    mend: "write one of them: makes, for its product, or treats, for what it works off",
  }),
  "rest-twice": ({ where, name }, say) => ({
    what: `${say.name(name)}: rest stands twice ${WHOLES[where]}.`,
    mend: "the rest is one; give the other an amount or a share",
  }),
  "rest-needs-mass": ({ process, stream }, say) => ({
    what: `${say.name(process)}: the rest is worked out by mass, and ${say.name(stream)} has none.`,
    mend: `give ${say.name(stream)} a mass, or write an amount instead of rest`,
  }),
  "leaves-more-than-enters": ({ process, element, enters, leaves, times }, say) => {
    const [out, into] = say.apart(leaves, enters);
    return {
      what: `${say.name(process)}${element ? `, ${element}` : ""}: ${out} leaves, ${into} enters${enters.value > 0 ? ` (×${say.count(times)})` : ""}.`,
      mend: "what leaves adds to at most what enters",
    };
  },
  "shares-over-one": ({ where, name, sum }, say) => ({
    what: `${say.name(name)}: the shares ${WHOLES[where]} add to ${say.quantity(sum)}, and at most 100% is there.`,
    mend: "make them smaller, or write rest for one of them",
  }),
  "shares-under-one": ({ where, name, sum }, say) => ({
    what: `${say.name(name)}: the shares ${WHOLES[where]} add to ${say.quantity(sum)}, and nothing takes what is left.`,
    mend: "write rest for one of them, or make them add to 100%",
  }),
  "not-a-feed": ({ process, stream, feeds }, say) => ({
    what: `${say.name(process)} does not take ${say.name(stream)}: a share can be of what enters only.`,
    mend:
      feeds === undefined
        ? "write an amount"
        : `write an amount, or a share of ${say.names(feeds)}`,
  }),
  "scope-makes-nothing": ({ scope, stream }, say) => ({
    what: `No process inside ${say.name(scope)} makes ${say.name(stream)}.`,
    mend: "add the process that makes it to inside, or name the scope's product under makes",
  }),
};

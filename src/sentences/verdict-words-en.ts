import { s } from "./segments.ts";
import type { VerdictWords } from "./verdict-words.ts";

export const EN_VERDICT: VerdictWords = {
  answer: {
    closes: "By these data the plan closes:",
    "does not close": "The plan does not close:",
    depends: "Whether the plan closes depends on a condition:",
    "cannot tell": "Whether the plan closes cannot be told:",
    "not examined": "The plan is not wholly examined:",
  },
  need: ({ amount, stream, per, partly, mean, site, plant, promised }) => {
    const where = site ?? plant;
    const start = where === undefined ? "" : `${where}: `;
    const time = mean ? " in the mean" : per ? ` ${per}` : "";
    const rest = partly ? " (without what is unpublished)" : "";
    return s`${start}${amount} of ${stream} ${promised ? "promised" : "needed"}${time}${rest}`;
  },
  needed: (amount, partly) => `${amount} needed${partly ? " (without what is unpublished)" : ""}`,
  noNameplate: "how much is promised is not published",
  noSupplier: "no supplier is published",
  named: (part) => s`named: ${part}; no supplier of the rest is published`,
  noLimit: "no contracted limit is published",
  noPower: "no contracted power is published",
  openMarket: "an open market, not examined",
  have: (amount) => s`${amount} there`,
  contracted: (amount) => s`${amount} contracted`,
  capacity: (amount) => s`a capacity of ${amount}`,
  reserve: (amount) => s`a reserve of ${amount}`,
  comes: (amount) => s`${amount} comes with its host`,
  unaccounted: (amount, where, share) =>
    s`${where}: ${amount} unaccounted, ${share} of what enters`,
  overflows: (amount, where, share) =>
    s`${where}: ${amount} more leaves than enters, ${share} of what enters`,
  explained: "Why, as the text says:",
  hosts: (list) => `How much comes is set by its host: ${list}. Nothing is run for a by-product.`,
  gap: (amount) => s`${amount} missing`,
  spare: (amount) => s`${amount} to spare`,
  either: (gap, spare) => s`up to ${gap} missing, or up to ${spare} to spare`,
  atMost: (figure, value, balance) =>
    s`${balance ? `${balance} ` : ""}closes if ${figure} ≤ ${value}`,
  atLeast: (figure, value, balance) =>
    s`${balance ? `${balance} ` : ""}closes if ${figure} ≥ ${value}`,
  resting: (assumptions) =>
    assumptions === 1 ? "resting on an assumption" : `resting on ${assumptions} assumptions`,
  rests: (assumptions) =>
    assumptions === 1
      ? "It rests on an assumption, and so does not read “closes”."
      : `It rests on ${assumptions} assumptions, and so does not read “closes”.`,
  would: {
    closes: (list) => `Would close, if: ${list}.`,
    "does not close": (list) => `Would not close, even if: ${list}.`,
    depends: (list) => `Would still depend, if: ${list}.`,
    "cannot tell": (list) => `Could not be told, even if: ${list}.`,
    "not examined": (list) => `Assumed: ${list}.`,
  },
  ceilings: (figures) => `Known only as ceilings (norms), so that less may be needed: ${figures}.`,
  sameAnswer: (others) =>
    others === 1
      ? "Under the other scope the answer is the same."
      : `Under the other ${others} scopes the answer is the same.`,
  inScope: (scope) => `${scope}: `,
  counts: (total, states) => `Of ${total} cells: ${states}.`,
  stateCount: (state, count) => `${state}\u00a0${count}`,
  notExamined: (balances) => `Not examined by this release: ${balances}.`,
  cannotTell: "Cannot tell.",
  unpublished: (what) => `Unpublished: ${what}.`,
  looked: (where) => `Looked in: ${where}.`,
  ask: (who) => `Whom to ask: ${who}.`,
  supplierOf: (stream) => `a supplier of ${stream}`,
  limitOf: (stream, site) => `the contracted limit (${stream}; ${site})`,
  asOf: (day) => `As of ${day}.`,
  ahead: (day) => `Due by ${day}; not yet due.`,
  kept: (day) => `Launched in time; it was due by ${day}.`,
  missed: (day) => `The day has passed: ${day}. Not launched in time.`,
  notPublished: (day) => `The day has passed: ${day}. No launch is published.`,
  noDate: "No date given.",
  earlierAhead: (day) => `The words also allow an earlier day: ${day}.`,
  earlierPassed: (day) => `The words also allow an earlier day, and it has passed: ${day}.`,
  earlierKept: (day) => `The words also allow an earlier day, ${day}: launched by then too.`,
  earlierMissed: (day) => `The words also allow an earlier day, ${day}: launched after it.`,
  runningSince: (day) => `Launched: ${day}.`,
  runningUnpublished: "No launch is published.",
};

import { after, expectedAndGot, likelyLabel, mendWith } from "./parts.ts";
import type { AnswerCode, IssueWords } from "./words.ts";

const ARGUMENTS = {
  "unknown-option": (argument: string) => `${argument} деген параметр жоқ.`,
  "value-missing": (argument: string) => `${argument}: мәні берілмеген.`,
  "too-many": (argument: string) => `${argument}: артық сөз.`,
  "not-a-folder": (argument: string, given: string) => `${argument}: ${given} қалта емес.`,
  "not-empty": (argument: string, given: string) => `${argument}: ${given} қалтасы бос емес.`,
  taken: (argument: string, given: string) =>
    `${argument}: ${given} бар, оның үстінен ешқашан жазылмайды; басқа атау алыңыз.`,
  "not-a-period": (argument: string, given: string) =>
    `${argument}: ${given} жыл да, тоқсан да, ай да емес: 2013, 2013-Q3, 2013-09.`,
  "not-a-day": (argument: string, given: string) => `${argument}: ${given} күн емес.`,
  "not-one-of": (argument: string, given: string) => `${argument}: ${given} бола алмайды.`,
  "not-found": (argument: string, given: string) => `${argument}: ${given} табылмады.`,
} as const;

export const KK_ANSWER: Pick<IssueWords, AnswerCode> = {
  "supply-unpublished": ({ stream, low, high, looked }, say) => ({
    what: `${say.name(stream)}: ${say.range(low, high)} керек; жеткізуші жарияланбаған.${after(looked, (where) => `Қаралды: ${say.looked(where)}.`)}`,
    mend: "жеткізуші белгілі болса, оны дереккөзімен plants немесе enters бөліміне жазыңыз",
    label: `${say.range(low, high)} керек`,
  }),
  "supply-short": ({ stream, low, high, have, short }, say) => ({
    what: `${say.name(stream)}: ${say.range(low, high)} керек, бары – ${say.computed(have)}; кемінде ${say.computed(short)} жетпейді.`,
    label: `бары – ${say.computed(have)}`,
  }),
  "limit-unpublished": ({ site, stream, low, high, looked }, say) => ({
    what: `${say.name(site)}, ${say.name(stream)}: ${say.range(low, high)} керек; шарттағы шек жарияланбаған.${after(looked, (where) => `Қаралды: ${say.looked(where)}.`)}`,
    mend: "шарт белгілі болса, оны дереккөзімен sites бөліміне жазыңыз",
    label: `${say.range(low, high)} керек`,
  }),
  "limit-exceeded": ({ site, stream, low, high, have, short }, say) => ({
    what: `${say.name(site)}, ${say.name(stream)}: ${say.range(low, high)} керек, шарт бойынша – ${say.computed(have)}; кемінде ${say.computed(short)} жетпейді.`,
    label: `шарт бойынша – ${say.computed(have)}`,
  }),
  "expect-failed": (facts, say) => {
    if (!facts.expected && facts.expectedState === undefined)
      return { what: `${say.name(facts.name)}: есептеу мүмкін болмады.` };
    const [expected, got] = expectedAndGot(facts, say, "ештеңе");
    const margin = facts.within ? ` (±${say.written(facts.within)})` : "";
    return { what: `${say.name(facts.name)}: күтілгені ${expected}${margin}, шыққаны ${got}.` };
  },
  "unknown-command": ({ given, likely }, say) => ({
    what: `${say.quoted(given)} деген бұйрық жоқ.`,
    mend: likely ? `${say.quoted(likely)} емес пе?` : "бұйрықтардың тізімін қараңыз: tizbek --help",
    ...likelyLabel(likely),
  }),
  "bad-argument": ({ problem, argument, given, known, likely }, say) => ({
    what: ARGUMENTS[problem](argument, say.quoted(given ?? "")),
    ...mendWith(
      likely && `${say.quoted(likely)} емес пе?`,
      known && `мыналардың бірін жазыңыз: ${known}`,
    ),
  }),
  "port-in-use": ({ port, next }) => ({ what: `${port} порты бос емес; ${next} порты алынды.` }),
};

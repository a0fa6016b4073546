import { countsAtoms, likelyFigure, likelyLabel, mendWith } from "./parts.ts";
import type { FigureCode, IssueWords } from "./words.ts";

const FIGURE_PROBLEMS = {
  empty: () => "Мұнда мән жазылмаған.",
  evidence: (given: string) =>
    `${given} деген дәлел түрі жоқ; бары: measured, compiled, estimated, norm, claimed, assumed, remembered.`,
  range: (given: string) => `${given} аралық емес; аралық былай жазылады: (төменгісі..жоғарғысы).`,
  source: () => "@ белгісінен кейін дереккөз жазылмаған.",
  value: (given: string) => `${given} мән емес.`,
  unpublished: (given: string) =>
    `unpublished сөзінен кейін @ белгісі, дереккөз немесе assume сөзі, мән жазылады; мұнда ${given} тұр.`,
  extra: (given: string) => `Мәннен кейін артық мәтін бар: ${given}.`,
} as const;

const EXAMPLE = "мысалы: 0.50 kg (0.45..0.55) compiled @ T12 row 31";

const FORMULA_MENDS = {
  unexpected: undefined,
  unfinished: "соңына дейін жазыңыз",
  unclosed: "жақшаны жабыңыз",
  power: "дәрежені бүтін санмен жазыңыз: a^2",
  function: "функциялар: min(a, b), max(a, b), M(формула)",
  "too-deep": "бөліктеріне where бөлімінде атау беріңіз",
  "too-long": "бөліктеріне where бөлімінде атау беріңіз",
} as const;

const DATES = {
  day: ["күн", "2026-10-31"],
  month: ["ай", "2026-10 (launched: by 2026-10)"],
  year: ["жыл", "2026"],
} as const;

const THINGS = {
  stream: "ағын",
  process: "процесс",
  plant: "зауыт",
  site: "алаң",
  source: "дереккөз",
  figure: "мән",
  promise: "уәде",
  scope: "ауқым",
  scenario: "сценарий",
  statement: "мәлімдеме",
  reading: "қуат мағынасы",
  part: "бөлік",
  component: "құрамдас бөлік",
  office: "мекеме",
  theme: "тақырып",
  measure: "іс-шара",
} as const;

export const KK_FIGURES: Pick<IssueWords, FigureCode> = {
  "figure-syntax": ({ problem, given, likely }, say) => ({
    what: FIGURE_PROBLEMS[problem](say.quoted(given)),
    mend:
      likely === undefined
        ? EXAMPLE
        : problem === "value"
          ? `мөлшері мен ағынын жазыңыз, мысалы: ${likely}`
          : `${say.quoted(likely)} емес пе?`,
    ...likelyLabel(likelyFigure(problem, likely)),
  }),
  "formula-syntax": ({ problem, found, needed }, say) => ({
    what: formulaProblem(problem, say.quoted(found), needed && say.quoted(needed)),
    ...mendWith(
      problem === "function" && needed ? `${say.quoted(needed)} емес пе?` : FORMULA_MENDS[problem],
    ),
  }),
  "minus-needs-blanks": ({ given, left, right }, say) => ({
    what: `${say.quoted(given)} бір атау болып оқылады.`,
    mend: `алу белгісінің екі жағына бос орын қойыңыз: ${left} - ${right}`,
  }),
  "unknown-unit": ({ given, likely }, say) => ({
    what: `${say.quoted(given)} деген өлшем бірлігі жоқ.`,
    mend: likely
      ? `${say.quoted(likely)} емес пе?`
      : "өлшем бірліктері былай жазылады: t, kg, kWh, m2, m3, GW/yr",
    ...likelyLabel(likely),
  }),
  "unit-mismatch": ({ name, needed, given, via }, say) => {
    const atoms = countsAtoms(needed, given);
    if (atoms !== undefined)
      return {
        what:
          name === undefined
            ? "Масса үлесі мен атомдар үлесін қосуға да, салыстыруға да болмайды."
            : atoms === "given"
              ? `${say.name(name)}: мұнда масса үлесі керек, ал ${given} – атомдар үлесі.`
              : `${say.name(name)}: мұнда атомдар үлесі керек, ал ${given} – масса үлесі.`,
        mend: "at%, ppma, ppba – атомдар үлесі; %, ppm, ppb – масса үлесі; M ішіндегі аз ғана E үшін 1 ppma дегеніміз 1 ppm * E/M: кремнийдегі бор үшін 1 ppm * B/Si",
      };
    if (name === undefined)
      return {
        what: `Формулада қосылатын мәндердің өлшем бірліктері әртүрлі: ${needed}, ${given}.`,
        mend: "қосылатын немесе салыстырылатын мәндердің өлшем бірліктері бір тектес болуы керек",
      };
    const key =
      via === "none" ? "" : ` немесе ${say.name(name)} ағынына ${say.quoted(via)} кілтін қосыңыз`;
    return {
      what: `${say.name(name)}: өлшем бірлігі қате, ${given} емес, ${needed} керек.`,
      mend: `${needed} бірлігімен жазыңыз${key}`,
      label: needed,
    };
  },
  "id-syntax": ({ given, section, likely, words }, say) => ({
    what:
      words === undefined
        ? `${section} бөлімінде ${say.quoted(given)} атау бола алмайды: атау латын әріптерінен, цифрлардан және дефистен тұрады, әріптен басталады.`
        : `${section} бөлімінде ${say.quoted(given)} атау бола алмайды: мәннің осындай кілті бар (${words}).`,
    ...mendWith(
      likely
        ? `мысалы ${likely}; адам оқитын атау name кілтінде тұрады`
        : "адам оқитын атау name кілтінде тұрады",
    ),
    ...likelyLabel(likely),
  }),
  "point-or-thousands": ({ given, reads, mend }, say) => ({
    what: `${say.quoted(given)} жазуы ${reads} деп оқылады: нүкте бөлшек бөлігін ажыратады.`,
    mend: `мың деген болса, былай жазыңыз: ${mend}`,
  }),
  "lump-or-formula": ({ given, stream, likely }, say) => ({
    what: `${say.name(stream)} ағынының құрамындағы ${say.quoted(given)} химиялық формула емес, өз алдына бөлек зат деп оқылады.`,
    mend: likely ? `${say.quoted(likely)} емес пе?` : "мұндай формула жоқ",
    ...likelyLabel(likely),
  }),
  "unknown-element": ({ given, formula, likely, number }, say) => ({
    what:
      number === undefined
        ? `${say.quoted(given)} деген химиялық элемент жоқ (${formula}).`
        : `${number}-элементтің (${given}) стандартты атомдық массасы жоқ (${formula}).`,
    ...mendWith(likely && `${say.quoted(likely)} емес пе?`),
    ...likelyLabel(likely),
  }),
  "name-cycle": ({ names }, say) => ({
    what: `Атаулар бір-біріне шеңбер жасап сілтейді: ${say.names(names)}.`,
    mend: "біреуіне формуланың орнына сан беріңіз",
  }),
  "range-order": ({ low, high, value }, say) => ({
    what:
      value === undefined || low.value > high.value
        ? `Аралықтың төменгі шегі (${say.apart(low, high)[0]}) жоғарғы шегінен (${say.apart(low, high)[1]}) үлкен.`
        : `Мән аралықтан тыс: мәні ${say.written(value)}, аралығы ${say.bounds(low, high)}.`,
    mend: "мәннің екі жағын былай жазыңыз: (төменгісі..жоғарғысы)",
  }),
  "number-out-of-range": ({ name, given, low, high }, say) => ({
    what:
      given === undefined
        ? `${say.quoted(name)} формуласынан сан шықпайды (нөлге бөлінеді).`
        : `${say.quoted(name)} мәні шектен тыс: ${say.written(given)}.`,
    ...mendWith(
      low && high && `рұқсат етілген аралығы: ${say.bounds(low, high)}`,
      low && !high && `кемінде ${say.written(low)} болуы керек`,
      high && !low && `ең көбі ${say.written(high)} бола алады`,
    ),
  }),
  "negative-amount": ({ name, process, given }, say) => ({
    what: `${process === undefined ? "" : `${say.name(process)}: `}${say.name(name)} мөлшері теріс: ${say.written(given)}.`,
    mend: "мөлшер нөлден кем болмайды; кері қарай ағатыны екінші жағына жазылады",
  }),
  "source-missing": ({ figure }, say) => ({
    what: `${say.quoted(figure)} мәнінің дереккөзі жоқ.`,
    mend: "@ белгісінен кейін дереккөзін жазыңыз немесе болжам екенін айтыңыз: assumed",
  }),
  "date-syntax": ({ given, form, likely }, say) => ({
    what:
      form === "order"
        ? `${say.quoted(given)}: соңғы күн бастапқы күннен кейін емес.`
        : `${say.quoted(given)} – ${DATES[form][0]} емес.`,
    ...mendWith(
      likely ? `${likely} емес пе?` : undefined,
      form !== "order" && !likely ? `мысалы: ${DATES[form][1]}` : undefined,
    ),
    ...likelyLabel(likely),
  }),
  "unknown-name": ({ kind, name, likely }, say) => ({
    what: `${say.quoted(name)} деген ${THINGS[kind]} жоқ.`,
    ...mendWith(likely && `${say.quoted(likely)} емес пе?`),
    ...likelyLabel(likely),
  }),
};

function formulaProblem(
  problem: keyof typeof FORMULA_MENDS,
  found: string,
  needed: string | undefined,
): string {
  const instead = needed ? `; керегі: ${needed}` : "";
  if (problem === "unexpected") return `${found} мұнда тұра алмайды${instead}.`;
  if (problem === "unfinished") return `Формула аяқталмаған${instead}.`;
  if (problem === "unclosed") return `Жақша жабылмаған${instead}.`;
  if (problem === "power") return "Дәреже бүтін сан болуы керек.";
  if (problem === "function") return `${found} бұлай жазылмайды.`;
  return problem === "too-deep" ? "Жақшаның ішінде жақша тым көп." : "Формула тым ұзын.";
}

import { after, likelyLabel, mendWith } from "./parts.ts";
import type { FolderCode, IssueWords } from "./words.ts";

const REFUSED = {
  "too-large": (most: string) => `Файл тым үлкен${most && `: ең көбі ${most} байт оқылады`}.`,
  "too-many": (most: string) => `Файл саны тым көп${most && `: ең көбі ${most} файл оқылады`}.`,
  "too-deep": (most: string) => `Деңгей саны тым көп${most && `: ең көбі ${most} деңгей оқылады`}.`,
  "not-utf8": () => "Бұл UTF-8 кодтауындағы мәтін емес.",
  unreadable: () => "Файлды оқу мүмкін болмады.",
  outside: () => "Файл жұмыс қалтасынан тыс жатыр.",
  unwritable: () => "Файлға жазу мүмкін болмады.",
  link: () => "Бұл – файл емес, сілтеме.",
  "same-name": () => "Мұндай атау бар немесе одан тек бас әріптерімен ғана бөлек.",
  "bad-name": () => "Файлдың мұндай атауы барлық жүйеге жарамайды.",
  encrypted: () => "Құпиясөзбен жабылған.",
  broken: () => "Файл бүлінген: мазмұны ол туралы жазылғанға сай емес.",
} as const;

const REFUSED_MEND = {
  "too-large": "файлды бірнешеге бөліңіз",
  "too-many": "қалтада тек жоспардың өз файлдарын қалдырыңыз",
  "too-deep": "деңгей санын азайтыңыз",
  "not-utf8": "файлды UTF-8 кодтауында сақтаңыз",
  unreadable: "файлдың орнында екенін және оқуға болатынын тексеріңіз",
  outside: "барлық файлды қалтаның ішінде ұстаңыз",
  unwritable: "файл мен оның қалтасын өзгертуге болатынын тексеріңіз",
  link: "орнына файлдың өзін қойыңыз",
  "same-name": "екі файлдың бірінің атауын өзгертіңіз немесе алып тастаңыз",
  "bad-name": "атауын әріптерден, цифрлардан, дефис пен нүктелерден құраңыз",
  encrypted: "құпиясөзсіз қайта бумалаңыз",
  broken: "қайта бумалаңыз немесе қайта көшіріңіз",
} as const;

const YAML_KINDS = {
  anchor: "зәкірі",
  alias: "сілтемесі",
  tag: "тегі",
  merge: "біріктіруі",
} as const;

const SHAPES = {
  mapping: "кілттер жиыны",
  list: "тізім",
  text: "мәтін",
  figure: "мән",
  nothing: "бос орын",
} as const;

const FORMAT_IS = {
  older: (given: string) => `Мәтін бұрынғы ${given} пішімінде жазылған.`,
  newer: (given: string) => `Мәтін жаңарақ ${given} пішімінде жазылған.`,
  unknown: (given: string) => `${given} деген пішім жоқ.`,
} as const;

const FORMAT_MEND = {
  older: () => "мәтінді қазіргі пішімге көшіріңіз: tizbek migrate ҚАЛТА",
  newer: () => "Tizbek бағдарламасының жаңарақ нұсқасын алыңыз",
  unknown: (known: string) => `былай жазыңыз: format: ${known}`,
} as const;

export const KK_FOLDER: Pick<IssueWords, FolderCode> = {
  "no-workspace": ({ folder }, say) => ({
    what: `${say.quoted(folder)} қалтасында tizbek.yaml файлы жоқ.`,
    mend: "бұл файлы бар қалтаны көрсетіңіз (аты yml емес, yaml деп аяқталады) немесе жаңасын жасаңыз: tizbek new ҚАЛТА",
  }),
  "file-refused": ({ reason, most }, say) => ({
    what: REFUSED[reason](most === undefined ? "" : say.count(most)),
    mend: REFUSED_MEND[reason],
  }),
  "yaml-syntax": ({ said }) => ({
    what: `YAML ретінде оқылмайды: ${said}`,
    mend: "осы жолдағы шегіністі, жақшаларды және қос нүктелерді тексеріңіз",
  }),
  "yaml-alias": ({ kind, given }, say) => ({
    what: `${say.quoted(given)} – YAML ${YAML_KINDS[kind]}; мұнда олар қолданылмайды.`,
    mend: "мәнді керек жерінің бәріне толық жазыңыз",
  }),
  "format-version": ({ given, known, age }, say) => ({
    what:
      given === undefined
        ? "tizbek.yaml файлында пішім нұсқасы айтылмаған."
        : `${FORMAT_IS[age](say.quoted(given))} Бұл нұсқа оқитын пішім: ${known}.`,
    mend: FORMAT_MEND[age](known),
  }),
  "comma-in-figure": ({ where, given, mend }, say) => ({
    what:
      where === "braces"
        ? `Үтір ${say.quoted(given)} мәнін екіге бөліп тұр: { } ішінде үтір кілттерді ажыратады.`
        : where === "words"
          ? `Үтір ${say.quoted(given)} сөздерін екіге бөліп тұр: { } ішінде үтір кілттерді ажыратады.`
          : `Бөлшек бөлігі үтірмен емес, нүктемен жазылады: ${say.quoted(given)}.`,
    mend:
      where === "words"
        ? `үтірі бар сөздер тырнақшаға алынады: ${mend ?? given}`
        : `бөлшек бөлігі нүктемен, мыңдықтар бос орынмен ажыратылады${mend === undefined ? "" : `: ${mend}`}`,
  }),
  "key-twice": ({ key }, say) => ({
    what: `${say.quoted(key)} кілті мұнда екі рет тұр.${after(say.first, (at) => `Біріншісі: ${at}.`)}`,
    mend: "біреуін қалдырыңыз",
  }),
  "defined-twice": ({ section, name }, say) => ({
    what: `${say.quoted(section)} бөлімінде ${say.name(name)} атауы екі рет берілген.${after(say.first, (at) => `Біріншісі: ${at}.`)}`,
    mend: "біреуінің атауын өзгертіңіз немесе алып тастаңыз",
  }),
  "unknown-key": ({ key, section, likely, known }, say) => ({
    what:
      section === ""
        ? `${say.quoted(key)} мұнда тұра алмайды.`
        : `${say.quoted(section)} бөлімінде ${say.quoted(key)} деген кілт жоқ.`,
    ...mendWith(
      likely && `${say.quoted(likely)} емес пе?`,
      known && `мұнда мыналардың бірі тұра алады: ${known}`,
    ),
    ...likelyLabel(likely),
  }),
  "missing-key": ({ key, section, name }, say) => ({
    what: `${name === undefined ? "" : `${say.name(name)}: `}${say.quoted(section)} бөлімінде ${say.quoted(key)} кілті жетіспейді.`,
    mend: `мына жолды қосыңыз: ${key}: …`,
  }),
  "wrong-shape": ({ key, needed, given }, say) => ({
    what: `${say.quoted(key)}: мұнда керегі – ${SHAPES[needed]}, жазылғаны – ${SHAPES[given]}.`,
    label: SHAPES[needed],
  }),
  "unknown-language": ({ given, known }, say) => ({
    what: `${say.quoted(given)} деген тіл жоқ; бары: ${known}.`,
    mend: `мына кодтардың бірін жазыңыз: ${known}`,
  }),
};

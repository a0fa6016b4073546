import type { IssueFacts } from "../../core/index.ts";
import type { CapsuleCode, IssueText, IssueWords } from "./words.ts";

const REFUSED = {
  unreadable: "Оны оқу мүмкін емес",
  "not-a-capsule": "Бұл уақыт капсуласы емес",
  "too-large": "Файл капсулаға рұқсат етілгеннен үлкен (64\u00a0МиБ, 2000\u00a0бөлік)",
  "cut-short": "Файл соңына жетпей үзілген",
  changed: "Файлдың байттары мөрленген кездегідей емес",
  beyond: "Файлдың соңына бірдеңе қосып жазылған",
  "bad-name": "Бір бөліктің атауы файл атауы бола алмайды",
  manifest: "Бөліктер тізімі рұқсат етілген бірден-бір түрде жазылмаған",
  schema: "Капсуланың пішімін немесе алгоритмдерін бұл шығарылым білмейді",
  order: "Бір бөлік өз орнында тұрған жоқ",
  missing: "Бір бөлігі жоқ",
  unnamed: "Тізімде аталмаған бөлік бар",
  digest: "Бір бөлік мөрленген кездегідей емес: дайджесті басқа",
  "foreign-signature": "Тізімде аталмаған кілтпен қойылған қолтаңба бар",
  "false-signature": "Қолтаңба бұл капсулаға емес немесе басқа кілтпен қойылған",
  "false-proof": "Уақыт куәлігі бұл капсула туралы емес",
  "other-digest": "Бұл басқа капсула: дайджесті сіз көрсеткендей емес",
  "not-signed": "Аталған кілтпен қол қойылмаған",
  "not-a-signer": "Бұл кілт капсулада аталған қол қоюшылардың арасында жоқ",
  "reply-refused": "Жауап бұл капсуланың уақытын растамайды",
  meanwhile: "Капсула толықтырылып жатқанда өзгерген",
} as const;

const REFUSED_MEND = {
  unreadable: "файлдың бар екенін және оқуға болатынын тексеріңіз",
  "not-a-capsule": "tizbek seal жазған файлды көрсетіңіз",
  "other-digest": "дайджестті кім берсе, капсуланы да содан сұраңыз",
  "not-signed": "қол қойылған капсуланы кілт иесінен сұраңыз",
  "not-a-signer": "мөрлеген кезде кілтті көрсетіңіз: tizbek seal --signer KEY.pem",
  "reply-refused": "сұрауды қайта жіберіңіз: tizbek stamp FILE --request FILE.tsq",
  schema: "tizbek-тің жаңарақ шығарылымын алыңыз",
  meanwhile: "қайталаңыз",
} as const;

const KEYS = {
  "not-found": "мұндай кілт жоқ",
  taken: "бұл атаумен кілт бұрыннан бар",
  "bad-name": "атауда тек әріп, цифр, - және _ болады, ең көбі 60\u00a0таңба",
  "not-a-key": "бұл PEM түріндегі Ed25519 кілті емес",
  "not-private": "кілттің жабық жартысы жоқ: онымен тек тексеруге болады",
  "passphrase-missing": "кілт құпиясөзбен жабылған",
  "passphrase-wrong": "құпиясөз дұрыс емес",
  unreadable: "оқу немесе жазу мүмкін емес",
} as const;

const KEYS_MEND = {
  "not-found": "қандай кілттер бар екенін қараңыз: tizbek keys list",
  taken: "басқа атау алыңыз; бұрынғы кілттің үстінен ешқашан жазылмайды",
  "bad-name": "басқа атау алыңыз",
  "not-a-key":
    "tizbek keys export немесе openssl genpkey -algorithm ed25519 жазған файлды көрсетіңіз",
  "not-private": "жабық жартысы сақталған жерде қол қойыңыз",
  "passphrase-missing": "құпиясөз жазылған файлды көрсетіңіз: --passphrase FILE",
  "passphrase-wrong": "дұрыс құпиясөз жазылған файлды көрсетіңіз: --passphrase FILE",
  unreadable: "файлдың бар екенін, оқуға және жазуға болатынын тексеріңіз",
} as const;

/** Why a capsule is refused, by its reason and its part alone: the page that carries one says it too. */
export function kkCapsuleRefused({ reason, part }: IssueFacts["capsule-refused"]): IssueText {
  return {
    what: `${REFUSED[reason]}${part === undefined ? "" : `: ${part}`}.`,
    mend:
      reason in REFUSED_MEND
        ? REFUSED_MEND[reason as keyof typeof REFUSED_MEND]
        : "оған сенбеңіз; файлды мөрлеген адамнан қайта сұраңыз",
  };
}

export const KK_CAPSULE: Pick<IssueWords, CapsuleCode> = {
  "capsule-refused": kkCapsuleRefused,
  "key-refused": ({ reason, name }, say) => ({
    what: `${say.quoted(name)}: ${KEYS[reason]}.`,
    mend: KEYS_MEND[reason],
  }),
};

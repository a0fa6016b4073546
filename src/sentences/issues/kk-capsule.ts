import type { IssueFacts } from "../../core/index.ts";
import type { CapsuleCode, IssueText, IssueWords } from "./words.ts";

const REFUSED = {
  unreadable: "Оны оқу мүмкін емес",
  "not-a-capsule": "Бұл уақыт капсуласы емес",
  "too-large": "Ол капсула бола алатыннан үлкен (64 МиБ, 2000 бөлік)",
  "cut-short": "Ол аяқталмай үзілген",
  changed: "Оның байттары мөрленгендегідей емес",
  beyond: "Соңынан кейін бірдеңе қосылған",
  "bad-name": "Бір бөліктің атауы файл атауы бола алмайды",
  manifest: "Бөліктер тізімі болуға тиіс жалғыз түрінде емес",
  schema: "Оның пішімін не алгоритмдерін бұл шығарылым білмейді",
  order: "Бір бөлік өз орнында тұрған жоқ",
  missing: "Бір бөлік жоқ",
  unnamed: "Тізімде аталмаған бөлік бар",
  digest: "Бір бөлік мөрленген бөлік емес: дайджесті басқа",
  "foreign-signature": "Тізімде аталмаған кілтпен қойылған қолтаңба бар",
  "false-signature": "Қолтаңба бұл капсуланыкі емес не өз кілтімен қойылмаған",
  "false-proof": "Уақыт куәлігі бұл капсула туралы емес",
  "other-digest": "Бұл басқа капсула: дайджесті сұралғандай емес",
  "not-signed": "Аталған кілтпен қол қойылмаған",
  "not-a-signer": "Бұл кілт капсулада аталған қол қоюшылардың арасында жоқ",
  "reply-refused": "Жауап бұл капсуланың уақытын растамайды",
  meanwhile: "Оған қосылып жатқанда ол өзгерген",
} as const;

const REFUSED_MEND = {
  unreadable: "файлдың бар екенін және оқуға болатынын тексеріңіз",
  "not-a-capsule": "tizbek seal жазған файлды көрсетіңіз",
  "other-digest": "капсуланы дайджестті берген адамнан сұраңыз",
  "not-signed": "қол қойылған капсуланы кілт иесінен сұраңыз",
  "not-a-signer": "мөрлегенде кілтті атаңыз: tizbek seal --signer KEY.pem",
  "reply-refused": "сұрауды қайта жіберіңіз: tizbek stamp FILE --request FILE.tsq",
  schema: "tizbek-тің жаңарақ шығарылымын алыңыз",
  meanwhile: "қайталаңыз",
} as const;

const KEYS = {
  "not-found": "мұндай кілт жоқ",
  taken: "мұндай атаулы кілт бар",
  "bad-name": "атауда тек әріп, цифр, - және _ болады, ең көбі 60",
  "not-a-key": "бұл PEM түріндегі Ed25519 кілті емес",
  "not-private": "жабық жартысы жоқ: онымен тек тексеруге болады",
  "passphrase-missing": "кілт құпиясөзбен жабылған",
  "passphrase-wrong": "құпиясөз басқа",
  unreadable: "оқу не жазу мүмкін емес",
} as const;

const KEYS_MEND = {
  "not-found": "қандай кілттер бар екенін қараңыз: tizbek keys list",
  taken: "басқа атау алыңыз; кілттің үстінен ешқашан жазылмайды",
  "bad-name": "басқа атау алыңыз",
  "not-a-key": "tizbek keys export не openssl genpkey -algorithm ed25519 жазған файлды көрсетіңіз",
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

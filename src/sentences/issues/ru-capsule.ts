import type { IssueFacts } from "../../core/index.ts";
import type { CapsuleCode, IssueText, IssueWords } from "./words.ts";

const REFUSED = {
  unreadable: "Её нельзя прочесть",
  "not-a-capsule": "Это не капсула времени",
  "too-large": "Она больше, чем может быть капсула (64 МиБ, 2000 частей)",
  "cut-short": "Она обрывается",
  changed: "Её байты не те, что были запечатаны",
  beyond: "За её концом что-то приписано",
  "bad-name": "У части имя, какого у файла быть не может",
  manifest: "Её перечень частей не в той единственной форме, какая у него может быть",
  schema: "Её формата или её алгоритмов этот выпуск не знает",
  order: "Часть стоит не на своём месте",
  missing: "Части не хватает",
  unnamed: "В ней есть часть, которой перечень не называет",
  digest: "Часть не та, что была запечатана: дайджест другой",
  "foreign-signature": "На ней подпись ключом, которого перечень не называет",
  "false-signature": "Подпись не под этой капсулой или не этим ключом",
  "false-proof": "Свидетельство времени не об этой капсуле",
  "other-digest": "Это другая капсула: её дайджест не тот, о котором спросили",
  "not-signed": "Названным ключом она не подписана",
  "not-a-signer": "Этого ключа нет среди подписывающих, которых называет капсула",
  "reply-refused": "Ответ не подтверждает времени для этой капсулы",
  meanwhile: "Она изменилась, пока её дополняли",
} as const;

const REFUSED_MEND = {
  unreadable: "проверьте, что файл есть и его можно читать",
  "not-a-capsule": "укажите файл, который записал tizbek seal",
  "other-digest": "спросите капсулу у того, кто дал вам дайджест",
  "not-signed": "спросите подписанную капсулу у того, у кого ключ",
  "not-a-signer": "назовите ключ, когда запечатываете: tizbek seal --signer KEY.pem",
  "reply-refused": "отправьте запрос снова: tizbek stamp FILE --request FILE.tsq",
  schema: "возьмите более новый выпуск tizbek",
  meanwhile: "повторите",
} as const;

const KEYS = {
  "not-found": "такого ключа нет",
  taken: "ключ с таким именем уже есть",
  "bad-name": "в имени только буквы, цифры, - и _, не больше 60",
  "not-a-key": "это не ключ Ed25519 в PEM",
  "not-private": "закрытой половины нет: им можно только проверять",
  "passphrase-missing": "ключ закрыт паролем",
  "passphrase-wrong": "пароль другой",
  unreadable: "нельзя прочесть или записать",
} as const;

const KEYS_MEND = {
  "not-found": "посмотрите, какие есть: tizbek keys list",
  taken: "возьмите другое имя; ключ никогда не затирается",
  "bad-name": "возьмите другое имя",
  "not-a-key":
    "укажите файл, который записали tizbek keys export или openssl genpkey -algorithm ed25519",
  "not-private": "подпишите там, где хранится закрытая половина",
  "passphrase-missing": "укажите файл с паролем: --passphrase FILE",
  "passphrase-wrong": "укажите файл с верным паролем: --passphrase FILE",
  unreadable: "проверьте, что файл есть и его можно читать и писать",
} as const;

/** Why a capsule is refused, by its reason and its part alone: the page that carries one says it too. */
export function ruCapsuleRefused({ reason, part }: IssueFacts["capsule-refused"]): IssueText {
  return {
    what: `${REFUSED[reason]}${part === undefined ? "" : `: ${part}`}.`,
    mend:
      reason in REFUSED_MEND
        ? REFUSED_MEND[reason as keyof typeof REFUSED_MEND]
        : "не полагайтесь на неё; спросите файл снова у того, кто запечатал",
  };
}

export const RU_CAPSULE: Pick<IssueWords, CapsuleCode> = {
  "capsule-refused": ruCapsuleRefused,
  "key-refused": ({ reason, name }, say) => ({
    what: `${say.quoted(name)}: ${KEYS[reason]}.`,
    mend: KEYS_MEND[reason],
  }),
};

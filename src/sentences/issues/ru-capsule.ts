import type { IssueFacts } from "../../core/index.ts";
import type { CapsuleCode, IssueText, IssueWords } from "./words.ts";

const REFUSED = {
  unreadable: "Её нельзя прочесть",
  "not-a-capsule": "Это не капсула времени",
  "too-large": "Файл больше, чем допустимо для капсулы (64\u00a0МиБ, 2000\u00a0частей)",
  "cut-short": "Файл обрывается, не дойдя до конца",
  changed: "Байты файла не те, что были запечатаны",
  beyond: "После конца капсулы что-то дописано",
  "bad-name": "У части имя, какого у файла быть не может",
  manifest: "Перечень частей записан не в той единственной форме, которая допустима",
  schema: "Формата капсулы или её алгоритмов этот выпуск не знает",
  order: "Часть стоит не на своём месте",
  missing: "Части не хватает",
  unnamed: "В ней есть часть, которой перечень не называет",
  digest: "Часть не та, что была запечатана: дайджест другой",
  "foreign-signature": "На ней подпись ключом, которого перечень не называет",
  "false-signature": "Подпись поставлена не под этой капсулой или не этим ключом",
  "false-proof": "Свидетельство времени не об этой капсуле",
  "other-digest": "Это другая капсула: её дайджест не тот, который вы указали",
  "not-signed": "Указанным ключом капсула не подписана",
  "not-a-signer": "Этого ключа нет среди подписывающих, которых называет капсула",
  "reply-refused": "Ответ не подтверждает времени для этой капсулы",
  meanwhile: "Она изменилась, пока её дополняли",
} as const;

const REFUSED_MEND = {
  unreadable: "проверьте, что файл есть и его можно читать",
  "not-a-capsule": "укажите файл, который записал tizbek seal",
  "other-digest": "попросите капсулу у того, кто дал вам дайджест",
  "not-signed": "попросите подписанную капсулу у владельца ключа",
  "not-a-signer": "укажите ключ при запечатывании: tizbek seal --signer KEY.pem",
  "reply-refused": "отправьте запрос снова: tizbek stamp FILE --request FILE.tsq",
  schema: "возьмите более новый выпуск tizbek",
  meanwhile: "повторите",
} as const;

const KEYS = {
  "not-found": "такого ключа нет",
  taken: "ключ с таким именем уже есть",
  "bad-name": "в имени только буквы, цифры, - и _, не больше 60\u00a0знаков",
  "not-a-key": "это не ключ Ed25519 в PEM",
  "not-private": "закрытой половины нет: им можно только проверять",
  "passphrase-missing": "ключ закрыт паролем",
  "passphrase-wrong": "пароль неверен",
  unreadable: "нельзя прочесть или записать",
} as const;

const KEYS_MEND = {
  "not-found": "посмотрите, какие есть: tizbek keys list",
  taken: "возьмите другое имя; существующий ключ никогда не перезаписывается",
  "bad-name": "возьмите другое имя",
  "not-a-key":
    "укажите файл, записанный командой tizbek keys export или openssl genpkey -algorithm ed25519",
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
        : "не полагайтесь на неё; попросите файл ещё раз у того, кто её запечатал",
  };
}

export const RU_CAPSULE: Pick<IssueWords, CapsuleCode> = {
  "capsule-refused": ruCapsuleRefused,
  "key-refused": ({ reason, name }, say) => ({
    what: `${say.quoted(name)}: ${KEYS[reason]}.`,
    mend: KEYS_MEND[reason],
  }),
};

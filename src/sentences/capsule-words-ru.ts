import type { CapsuleWords } from "./capsule-words.ts";
import { oneStop } from "./segments.ts";

export const CAPSULE_RU: CapsuleWords = {
  title: "Капсула времени",
  whole: "Печать цела: файл не изменён.",
  broken: "Печать нарушена.",
  asOf: (day) => oneStop(`По состоянию на ${day}.`),
  sealedBy: (program) => `Запечатано программой ${program}.`,
  digest: "Дайджест перечня частей (SHA-256)",
  parts: (count, bytes) => `частей: ${count}, байтов: ${bytes}`,
  part: { name: "Часть", bytes: "Байты", digest: "SHA-256" },
  signer: {
    signed: "подпись есть",
    missing: "ещё не подписано",
    unchecked: "подпись есть; этот браузер не может её проверить",
    nobody:
      "Капсулу никто не подписал. Изменивший её мог бы и запечатать её заново: подмену покажет только дайджест, полученный вами другим путём.",
  },
  time: {
    stands: (time) =>
      `На ${time} (UTC) капсула уже существовала: это подтверждает служба времени, которой вы доверяете.`,
    unchecked: (time) =>
      `В ответе службы времени, вложенном в капсулу, названо ${time} (UTC). Чья под ним подпись, не проверено: укажите сертификаты службы в --tsa-ca.`,
    impossible: (time) =>
      `В ответе службы времени, вложенном в капсулу, названо ${time} (UTC). Проверить подпись под ним нечем: здесь нет openssl.`,
    none: "Свидетельства времени в капсуле нет, а о нём спросили (--tsa-ca).",
  },
  proves:
    "Целая печать означает лишь, что файл тот самый, который был запечатан. Она не доказывает ни того, что запечатанное верно, ни того, чей это ключ: сравните дайджест или номер ключа с тем, что вы получили другим путём.",
  sealed: (file) => `Запечатано: ${file}`,
  pageWritten: (file) => `Страница, которая проверит капсулу и без сети: ${file}`,
  signed: (name) => `Подписано: ${name}`,
  opened: (folder) => `Открыто: ${folder}`,
  requestWritten: (file) => `Запрос к службе времени записан: ${file}. Ничего не отправлено.`,
  replyTaken: (time) => `Ответ принят; в нём названо время ${time} (UTC).`,
  page: {
    skip: "К запечатанному",
    languages: "Язык",
    dark: "Тёмная",
    light: "Светлая",
    unchecked: "Не проверено",
    withoutScript:
      "Скрипты выключены, поэтому страница ничего не проверила: она показывает то, что было записано при запечатывании. Сам файл проверяет tizbek verify.",
    checking: "Проверяется каждая часть…",
    cannotCheck:
      "Этот браузер не даёт странице считать дайджесты. Откройте файл в другом браузере или воспользуйтесь командой tizbek verify.",
    seal: "Печать",
    statement: "Заявление",
    ourTranslation: "Наш перевод:",
    who: "Текст",
    outlet: "Где опубликовано",
    said: "Сказано",
    copy: "Сохранённая копия, SHA-256",
    promise: "Обещание",
    nameplate: "Обещано",
    by: "Срок",
    reasons: "Почему",
    programme: "Программа",
    what: "Что",
    owner: "Кто отвечает",
    due: "Срок",
    state: "Состояние",
    published: "Что опубликовано",
    nothingPublished: "ничего не опубликовано",
    notes: "Читателю",
    parts: "Части",
    texts: "Что запечатано",
    nothing: "Такого не запечатано.",
    keep: "Сохранить капсулу",
    keepAs: "архив zip; его откроет любой архиватор",
    other: "Проверить другую капсулу",
    otherHint: "файл .tizbek; эту страницу он не покинет",
    print: "Напечатать",
    howTo:
      "Тексты плана лежат в капсуле, в папке texts/. С программой Tizbek: tizbek open FILE DIR, затем tizbek compare --capsule FILE DIR.",
  },
  compared: {
    title: (name) => `Что было запечатано и что теперь: ${name}`,
    days: (was, now) => oneStop(`Тогда: по состоянию на ${was}. Теперь: по состоянию на ${now}.`),
    named: (name) => (name.includes("«") ? name : `«${name}»`),
    changed: (what, was, now) => `${what}: тогда – ${was}, теперь – ${now}.`,
    under: (scenario, text) => `В сценарии «${scenario}»: ${text}`,
    published: (what, texts) =>
      what === ""
        ? `С тех пор опубликовано: ${texts}.`
        : `${what}: с тех пор опубликовано: ${texts}.`,
    withdrawn: (what, texts) =>
      what === "" ? `В тексте больше нет: ${texts}.` : `${what}: в тексте больше нет: ${texts}.`,
    running: (day) => `работает с ${day}`,
    notRunning: "о работе не опубликовано",
    by: (day) => `до ${day}`,
    noDate: "срок не указан",
    absent: "нет",
    added: (names) => `Новое: ${names}.`,
    addedStatements: (names) => `Новые заявления: ${names}.`,
    goneStatements: (names) => `Заявления, которых больше нет: ${names}.`,
    gone: (names) => `Больше нет: ${names}.`,
    sameVerdict: (cells) =>
      `Вердикт тот же во всех ячейках, рассмотренных и тогда, и теперь (ячеек: ${cells}).`,
    nothing: "Отличий нет.",
    textsOnly: (files) => `В том, что сравнивается, отличий нет; иначе записаны тексты: ${files}.`,
    texts: (files) => `Тексты, записанные иначе: ${files}.`,
    verbatim: "дословно",
    translation: "перевод",
    renamed: (was, now) => `${was} теперь называется ${now}.`,
    owner: "кто отвечает",
    unread: "Тексты капсулы больше не читаются как план: числа не сравнивались.",
  },
  key: {
    made: (name) => `Ключ готов: ${name}`,
    kept: (folder) => `Где хранятся ключи: ${folder}`,
    none: "Ключей ещё нет: tizbek keys make NAME",
    publicOnly: "только для проверки",
  },
};

import type { Language } from "../workspace/index.ts";

/** Why the server did not do what a page asked. */
export type ServerRefusal =
  | "stranger"
  | "not-writable"
  | "wrong-token"
  | "not-json"
  | "not-a-save"
  | "body-too-large"
  | "changed"
  | "unfinished"
  | "refused"
  | "unknown-example"
  | "too-many-pages";

const KK: Readonly<Record<ServerRefusal, string>> = {
  stranger: "Сұрау осы беттен келмеген, сондықтан орындалмады.",
  "not-writable":
    "Сервер тек оқу үшін іске қосылған. Бұл қалтаға сақтау үшін оны --write деген сөзбен қайта іске қосыңыз, не жоспарды zip түрінде жүктеп алыңыз.",
  "wrong-token":
    "Бұл беттің сақтауға рұқсаты жоқ. Сервер іске қосылғанда көрсеткен толық мекенжайды ашыңыз.",
  "not-json": "Сұрау JSON түрінде емес.",
  "not-a-save": "Сұрау түсініксіз: сақталатын мәтіндер немесе олардың дайджесі жоқ.",
  "body-too-large": "Сақтауға жіберілген мәтіндер тым үлкен.",
  changed: "Файлдар осы арада дискіде өзгерген. Ештеңе жазылған жоқ.",
  unfinished: "Мәтінде қате бар. Ештеңе жазылған жоқ.",
  refused: "Файлдар қабылданбады. Ештеңе жазылған жоқ.",
  "unknown-example": "Мұндай мысал жоқ.",
  "too-many-pages":
    "Өзгерістерді тым көп бет тыңдап тұр. Бірін жабыңыз; бұл бет жұмыс істей береді, жарты минуттан кейін қайта сұрайды.",
};

const RU: Readonly<Record<ServerRefusal, string>> = {
  stranger: "Запрос пришёл не с этой страницы, поэтому не выполнен.",
  "not-writable":
    "Сервер запущен только для чтения. Чтобы сохранять в эту папку, запустите его снова со словом --write или скачайте план как zip.",
  "wrong-token":
    "У этой страницы нет права сохранять. Откройте полный адрес, который сервер показал при запуске.",
  "not-json": "Запрос не в формате JSON.",
  "not-a-save": "Запрос непонятен: нет сохраняемых текстов или их дайджеста.",
  "body-too-large": "Тексты, посланные на сохранение, слишком велики.",
  changed: "Файлы за это время изменились на диске. Ничего не записано.",
  unfinished: "В тексте есть ошибки. Ничего не записано.",
  refused: "Файлы не приняты. Ничего не записано.",
  "unknown-example": "Такого примера нет.",
  "too-many-pages":
    "За изменениями следит слишком много страниц. Закройте одну из них; эта работает и через полминуты спросит снова.",
};

const EN: Readonly<Record<ServerRefusal, string>> = {
  stranger: "The request did not come from this page, so nothing was done.",
  "not-writable":
    "The server was started for reading only. To save into this folder start it again with --write, or download the plan as a zip.",
  "wrong-token":
    "This page may not save. Open the whole address that the server printed when it started.",
  "not-json": "The request is not JSON.",
  "not-a-save": "The request says nothing to save: the texts or their digest are missing.",
  "body-too-large": "The texts sent to be saved are too large.",
  changed: "The files have meanwhile changed on the disk. Nothing was written.",
  unfinished: "The text has errors. Nothing was written.",
  refused: "The files were not accepted. Nothing was written.",
  "unknown-example": "There is no such example.",
  "too-many-pages":
    "Too many pages listen for changes. Close one of them; this one works on and asks again in half a minute.",
};

const WORDS: Readonly<Record<Language, Readonly<Record<ServerRefusal, string>>>> = {
  kk: KK,
  ru: RU,
  en: EN,
};

/** Why the server did not do what was asked, and what may be done about it. */
export function refusalSentence(code: ServerRefusal, language: Language): string {
  return WORDS[language][code];
}

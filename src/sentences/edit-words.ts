import type { Language } from "../workspace/index.ts";

/** What is wrong with what a person put in, by the field it stands at. */
export interface FieldProblems {
  readonly empty: string;
  notNumber(given: string): string;
  noSuchUnit(given: string): string;
  otherUnit(given: string, needed: string): string;
  readonly lowAboveHigh: string;
  readonly outside: string;
  readonly oneBound: string;
  readonly needsSource: string;
  readonly placeNeedsSource: string;
}

/** The form with which a person changes one figure. */
export interface EditWords {
  readonly title: string;
  readonly value: string;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  readonly evidence: string;
  readonly myEstimate: string;
  readonly source: string;
  readonly noSource: string;
  readonly place: string;
  readonly reason: string;
  readonly save: string;
  readonly cancel: string;
  readonly back: string;
  now(value: string): string;
  original(value: string): string;
  /** A scenario says it otherwise; one's own number is put there too. */
  inScenario(name: string, value: string): string;
  readonly everywhere: string;
  readonly published: string;
  readonly noPlan: string;
  readonly sameAsNow: string;
  readonly notBack: string;
  readonly problem: FieldProblems;
  readonly hindrance: {
    readonly notThere: string;
    readonly noColumn: string;
    readonly severalLines: string;
    readonly besideAName: string;
    readonly notProved: string;
  };
}

const KK: EditWords = {
  title: "Санды өзгерту",
  value: "Мәні",
  unit: "Бірлігі",
  low: "Төменгі шегі",
  high: "Жоғарғы шегі",
  evidence: "Дәлел",
  myEstimate: "менің бағам",
  source: "Дереккөз",
  noSource: "дереккөзсіз",
  place: "Дереккөздегі орны",
  reason: "Себебі",
  save: "Сақтау",
  cancel: "Бас тарту",
  back: "Бастапқы мәніне қайтару",
  now: (value) => `Қазір: ${value}.`,
  original: (value) => `Бастапқыда: ${value}.`,
  inScenario: (name, value) => `«${name}» сценарийінде: ${value}.`,
  everywhere: "Сіздің саныңыз мәтінге де, осы сценарийлерге де енгізіледі.",
  published: "Жарияланған мәндер",
  noPlan:
    "Мәтінді оқу мүмкін болмады, сондықтан санды өзгертуге болмайды. Алдымен қатесін түзетіңіз.",
  sameAsNow: "Ештеңе өзгерген жоқ.",
  notBack:
    "Бұл санды жеке қайтару мүмкін емес: бастапқыда басқаша жазылған. «Болдырмау» әрекетін қолданыңыз.",
  problem: {
    empty: "Сан жазылмаған.",
    notNumber: (given) => `«${given}» сан емес. Мысалы: 2,5.`,
    noSuchUnit: (given) => `«${given}» деген өлшем бірлігі жоқ.`,
    otherUnit: (given, needed) => `Өлшем бірлігі қате: ${given} емес, ${needed} керек.`,
    lowAboveHigh: "Төменгі шегі жоғарғысынан үлкен.",
    outside: "Мәні екі шектің арасында болуы керек.",
    oneBound: "Екі шегі де керек, әйтпесе екеуін де бос қалдырыңыз.",
    needsSource: "Мұндай дәлелге дереккөз керек; өз бағаңыз болса, «болжалған» деңіз.",
    placeNeedsSource: "Орны дереккөзбен бірге айтылады.",
  },
  hindrance: {
    notThere: "Бұл сан мәтінде жеке жазылмаған, оны мәтіннің өзінде өзгерту керек.",
    noColumn: "Бұл сан кестеде тұр, ал кестеде оған керек баған жоқ.",
    severalLines: "Бұл сан бірнеше жолға жазылған, оны мәтіннің өзінде өзгерту керек.",
    besideAName: "Бұл сан басқа сөздермен бір жолда тұр: мұнда себебін жазатын орын жоқ.",
    notProved:
      "Бұл өзгеріс мәтінге дәл жазылмайды, сондықтан ештеңе жазылған жоқ. Мәтіннің өзінде өзгертіңіз.",
  },
};

const RU: EditWords = {
  title: "Изменить число",
  value: "Значение",
  unit: "Единица",
  low: "Нижняя граница",
  high: "Верхняя граница",
  evidence: "Основание",
  myEstimate: "моя оценка",
  source: "Источник",
  noSource: "без источника",
  place: "Место в источнике",
  reason: "Почему",
  save: "Сохранить",
  cancel: "Отмена",
  back: "Вернуть исходное значение",
  now: (value) => `Сейчас: ${value}.`,
  original: (value) => `Исходное: ${value}.`,
  inScenario: (name, value) => `В сценарии «${name}»: ${value}.`,
  everywhere: "Ваше число встанет и в текст, и в эти сценарии.",
  published: "Опубликованные значения",
  noPlan:
    "Текст не удалось прочитать, поэтому число изменить нельзя. Сначала исправьте ошибку в нём.",
  sameAsNow: "Ничего не изменилось.",
  notBack:
    "Это число нельзя вернуть отдельно: в исходном тексте оно записано иначе. Воспользуйтесь отменой.",
  problem: {
    empty: "Число не указано.",
    notNumber: (given) => `«${given}» не число. Например: 2,5.`,
    noSuchUnit: (given) => `Единицы «${given}» нет.`,
    otherUnit: (given, needed) => `Единица не та: нужно ${needed}, а не ${given}.`,
    lowAboveHigh: "Нижняя граница больше верхней.",
    outside: "Значение должно лежать между границами.",
    oneBound: "Нужны обе границы; или оставьте обе пустыми.",
    needsSource: "Для такого основания нужен источник; если это ваша оценка, выберите «допущено».",
    placeNeedsSource: "Место указывают вместе с источником.",
  },
  hindrance: {
    notThere: "Это число не записано в тексте отдельно, меняйте его в самом тексте.",
    noColumn: "Это число стоит в таблице, а нужного столбца в ней нет.",
    severalLines: "Это число записано в несколько строк, меняйте его в самом тексте.",
    besideAName: "Это число стоит в одной строке с другими словами: записать причину здесь негде.",
    notProved:
      "Такое изменение не записывается в текст точно, поэтому ничего не записано. Измените его в самом тексте.",
  },
};

const EN: EditWords = {
  title: "Change the figure",
  value: "Value",
  unit: "Unit",
  low: "Low",
  high: "High",
  evidence: "Evidence",
  myEstimate: "my estimate",
  source: "Source",
  noSource: "no source",
  place: "Place in the source",
  reason: "Reason",
  save: "Save",
  cancel: "Cancel",
  back: "Back to the original",
  now: (value) => `Now: ${value}.`,
  original: (value) => `Originally: ${value}.`,
  inScenario: (name, value) => `In the scenario “${name}”: ${value}.`,
  everywhere: "Your number is put into the text and into these scenarios alike.",
  published: "Published values",
  noPlan:
    "The text could not be read, so no figure can be changed. Mend what is wrong in it first.",
  sameAsNow: "Nothing has changed.",
  notBack:
    "This figure cannot be taken back alone: it is written otherwise in the original. Use undo.",
  problem: {
    empty: "There is no number.",
    notNumber: (given) => `“${given}” is not a number. For example: 2.5.`,
    noSuchUnit: (given) => `There is no unit “${given}”.`,
    otherUnit: (given, needed) => `Wrong unit: ${needed} is needed, not ${given}.`,
    lowAboveHigh: "Low is above high.",
    outside: "The value must lie between low and high.",
    oneBound: "Give both low and high, or neither.",
    needsSource: "Such evidence needs a source; if it is your own estimate, choose “assumed”.",
    placeNeedsSource: "A place is given together with its source.",
  },
  hindrance: {
    notThere: "The text does not state this figure by itself: change it in the text.",
    noColumn: "This figure stands in a table that has no such column.",
    severalLines: "This figure is written over several lines: change it in the text.",
    besideAName: "This figure shares its line with other words: there is no room for a reason.",
    notProved:
      "This change cannot be written exactly, so nothing was written. Change it in the text.",
  },
};

export const editWords: Readonly<Record<Language, EditWords>> = { kk: KK, ru: RU, en: EN };

import type { Language } from "../workspace/index.ts";

/** Kazakh cases: to, (object), of, in, from, its. */
export type KazakhCase =
  | "dative"
  | "accusative"
  | "genitive"
  | "locative"
  | "ablative"
  | "possessive";

type Endings = Readonly<Record<KazakhCase, string>>;

/** By the last sound of the word as it is read aloud, and whether its vowels are back or front. */
const ENDINGS = {
  // пайыз, доллар, тоғыз
  backVoiced: endings("ға", "ды", "дың", "да", "дан", "ы"),
  // тонна, алты
  backVowel: endings("ға", "ны", "ның", "да", "дан", "сы"),
  // ватт, сағат, миллиард, қырық
  backVoiceless: endings("қа", "ты", "тың", "та", "тан", "ы"),
  // килограмм, миллион, мың, он
  backNasal: endings("ға", "ды", "ның", "да", "нан", "ы"),
  // метр, бір, сегіз
  frontVoiced: endings("ге", "ді", "дің", "де", "ден", "і"),
  // теңге, екі
  frontVowel: endings("ге", "ні", "нің", "де", "ден", "сі"),
  // эн, сексен
  frontNasal: endings("ге", "ді", "нің", "де", "нен", "і"),
  // үш, төрт, бес, жетпіс
  frontVoiceless: endings("ке", "ті", "тің", "те", "тен", "і"),
} as const;

type Sound = keyof typeof ENDINGS;

function endings(
  dative: string,
  accusative: string,
  genitive: string,
  locative: string,
  ablative: string,
  possessive: string,
): Endings {
  return { dative, accusative, genitive, locative, ablative, possessive };
}

/** Signs at the end of a text, as they are read. Longer signs first: `км` is not `м`. */
const SIGNS: readonly (readonly [sign: RegExp, sound: Sound])[] = [
  [/[%$]$/u, "backVoiced"],
  [/(?<![\p{L}/])т$/u, "backVowel"],
  [/(?<![\p{L}/])[кМГТ]?Вт(?:·сағ)?$/u, "backVoiceless"],
  [/млрд$/u, "backVoiceless"],
  [/(?<![\p{L}/])(?:кг|млн|мың)$/u, "backNasal"],
  [/(?<![\p{L}/])(?:м|м²|м³|мкм)$/u, "frontVoiced"],
  [/₸$/u, "frontVowel"],
  [/\dN$/u, "frontNasal"],
];

const ONES: readonly Sound[] = [
  "frontVoiced", // нөл
  "frontVoiced", // бір
  "frontVowel", // екі
  "frontVoiceless", // үш
  "frontVoiceless", // төрт
  "frontVoiceless", // бес
  "backVowel", // алты
  "frontVowel", // жеті
  "frontVoiced", // сегіз
  "backVoiced", // тоғыз
];

const TENS: readonly Sound[] = [
  "frontVoiced", // жүз: a hundred ends in two zeros
  "backNasal", // он
  "backVowel", // жиырма
  "backVoiced", // отыз
  "backVoiceless", // қырық
  "frontVoiced", // елу
  "backVoiceless", // алпыс
  "frontVoiceless", // жетпіс
  "frontNasal", // сексен
  "backNasal", // тоқсан
];

/**
 * A number or sign with the Kazakh ending of a case, after a hyphen: `7%-ы`, `2 ГВт-қа`, `6-да`.
 * A sign with no agreed reading (`т/жыл`, `ppb`, `км²`) takes none, and so does any other language.
 */
export function suffixed(text: string, wanted: KazakhCase, language: Language): string {
  if (language !== "kk") return text;
  const sound = soundOf(text);
  return sound === undefined ? text : `${text}-${ENDINGS[sound][wanted]}`;
}

function soundOf(text: string): Sound | undefined {
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  return sign ? sign[1] : soundOfNumber(text);
}

/** The last word of a number as it is read: 1 234,05 ends in бес, 1 200 in жүз, 3 000 in мың. */
function soundOfNumber(text: string): Sound | undefined {
  const written = /(?<![\p{L}\d])(\d[\d\u202f\u00a0]*)(?:,(\d+))?$/u.exec(text);
  if (!written) return undefined;
  const digits = (written[2] ?? written[1] ?? "").replace(/\D/g, "").replace(/^0+(?=.)/, "");
  return soundOfDigits(digits);
}

function soundOfDigits(digits: string): Sound {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (digits === "0" || zeros === 0) return ONES[Number(digits.at(-1))] ?? "frontVoiced";
  if (zeros === 1) return TENS[Number(digits.at(-2))] ?? "frontVoiced";
  if (zeros === 2) return "frontVoiced"; // жүз
  return zeros >= 9 && zeros < 12 ? "backVoiceless" : "backNasal"; // миллиард; мың, миллион
}

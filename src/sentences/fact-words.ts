import type { Language } from "../workspace/index.ts";
import { oneStop } from "./segments.ts";

/** Words of the form by which a fact is put into a programme, and of facts and dates that are the reader's own. */
export interface FactWords {
  readonly title: string;
  readonly hint: string;
  readonly fact: string;
  readonly choose: string;
  readonly on: string;
  readonly onHint: string;
  /** It tells of a day that has not been yet. */
  readonly notYet: string;
  readonly twice: string;
  readonly expectedBy: string;
  /** It is known only after the day that is shown. */
  later(day: string): string;
  readonly where: string;
  readonly whereHint: string;
  readonly date: string;
  readonly dateHint: string;
  readonly noRoom: string;
  /** Beside a fact the text as opened had not. */
  readonly mine: string;
  /** Under a state that rests on such a fact. */
  readonly restsOnMine: string;
  /** In the list of what differs. */
  due(name: string, is: string, was: string): string;
}

const KK: FactWords = {
  title: "Жаңа факт енгізу",
  hint: "Осы туралы не жарияланғаны, қай күнге қатысты екені және оны кім айтқаны. Күй тек осындай фактілерден шығады.",
  fact: "Не жарияланған",
  choose: "таңдаңыз",
  on: "Қай күн туралы айтылған",
  onHint: "күні 2026-11-20, айы 2026-11 немесе жылы 2026",
  notYet: "Бұл күн әлі келген жоқ: факт тек болып өткенді айтады.",
  twice: "Бұл күнгі факт бар; тағы бірін мәтіннің өзіне жазыңыз.",
  expectedBy: "Қай күнге дейін күтіледі",
  later: (day) =>
    `Көрсетілген күннен кейін белгілі болады: енгізіледі, бірақ ${day} күнінен бастап есепке алынады.`,
  where: "Жаңа дереккөз қайда",
  whereHint: "мекенжайы (URL) немесе қайда сақталғаны",
  date: "Жаңа дереккөздің күні",
  dateHint: "жарияланған күні: 2026-11-20, 2026-11 немесе 2026",
  noRoom: "Мәтінде бұл жер факт қосуға болмайтындай жазылған; фактіні «Мәтін» көрінісінде жазыңыз.",
  mine: "өзіңіз енгіздіңіз",
  restsOnMine: "өзіңіз енгізген факт бойынша",
  due: (name, is, was) => `${name}: енді – ${is}; бастапқыда – ${was}.`,
};

const RU: FactWords = {
  title: "Внести новый факт",
  hint: "Что об этом опубликовано, на какой день и кто это говорит. Состояние следует только из таких фактов.",
  fact: "Что опубликовано",
  choose: "выберите",
  on: "О каком дне сказано",
  onHint: "день 2026-11-20, месяц 2026-11 или год 2026",
  notYet: "Этот день ещё не наступил: факт говорит о том, что было.",
  twice: "Факт на этот день уже есть; ещё один впишите в самом тексте.",
  expectedBy: "К какому дню ожидается",
  later: (day) =>
    oneStop(`Станет известно позже показанного дня: факт будет внесён, но учтён с ${day}.`),
  where: "Где находится новый источник",
  whereHint: "адрес (URL) или место хранения",
  date: "Дата нового источника",
  dateHint: "когда опубликован: 2026-11-20, 2026-11 или 2026",
  noRoom: "В тексте это записано так, что факт не добавить; впишите его в виде «Текст».",
  mine: "внесено вами",
  restsOnMine: "по факту, внесённому вами",
  due: (name, is, was) => oneStop(`${name}: теперь – ${is}; было – ${was}.`),
};

const EN: FactWords = {
  title: "Put in a new fact",
  hint: "What is published of it, of which day, and who says so. A state follows from such facts alone.",
  fact: "What is published",
  choose: "choose",
  on: "Of which day it tells",
  onHint: "a day 2026-11-20, a month 2026-11 or a year 2026",
  notYet: "That day is still to come: a fact tells of what has been.",
  twice: "There is a fact of that day already; write a further one in the text itself.",
  expectedBy: "Expected by",
  later: (day) =>
    `Known only after the day that is shown: it is put in, and counts from ${day} on.`,
  where: "Where the new source is",
  whereHint: "its address (URL), or where it is kept",
  date: "Date of the new source",
  dateHint: "when it was published: 2026-11-20, 2026-11 or 2026",
  noRoom: "In the text this stands so that no fact can be added; write it in the view Text.",
  mine: "put in by you",
  restsOnMine: "by a fact you put in",
  due: (name, is, was) => `${name}: now ${is}; was ${was}.`,
};

export const factWords: Readonly<Record<Language, FactWords>> = { kk: KK, ru: RU, en: EN };

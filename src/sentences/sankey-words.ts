import type { Language } from "../workspace/index.ts";

/** What a drawn chain says beside names and numbers. */
export interface SankeyTexts {
  /** Over all: of what, and in what period. */
  readonly title: (what: string, plan: string, period: string) => string;
  readonly desc: string;
  readonly mass: string;
  readonly enters: string;
  readonly leaves: string;
  /** Under the whole amount of a stream at the gate: how much of what is drawn it holds. */
  readonly holds: (what: string, tonnes: string) => string;
  readonly byDifference: string;
  readonly unaccounted: string;
  /** Beside the swatch. */
  readonly height: (what: string, tonnes: string) => string;
  readonly round: string;
  readonly lost: string;
  readonly lostByDifference: string;
  readonly lostUnaccounted: string;
  /** More leaves than enters. */
  readonly noSource: string;
  readonly withoutSource: string;
  /** Streams whose amount is not published: what is drawn is at least so much. */
  readonly untold: (streams: string) => string;
  readonly table: Readonly<
    Record<"from" | "stream" | "to" | "kind" | "goesOn" | "returns", string>
  >;
  /** Head of the amounts of the table: tonnes of what is drawn, not of the whole stream. */
  readonly tonnesOf: (what: string) => string;
}

const EN: SankeyTexts = {
  title: (what, plan, period) => `${plan}: ${what}, ${period}`,
  desc: "Height is mass. Bands go from left to right; rings come back; what is lost turns down to one line.",
  mass: "all matter",
  enters: "enters",
  leaves: "leaves",
  holds: (what, tonnes) => `${tonnes} of ${what} in it`,
  byDifference: "by difference",
  tonnesOf: (what) => `t of ${what}`,
  unaccounted: "unaccounted",
  height: (what, tonnes) => `height: ${what}; this much is ${tonnes}`,
  round: "goes round, a closed ring",
  lost: "lost, with its name and place",
  lostByDifference: "lost, by difference",
  lostUnaccounted: "unaccounted, named by nobody",
  noSource: "more leaves than enters",
  withoutSource: "leaves without a source: more than enters",
  untold: (streams) => `Not known in tonnes: ${streams}; what is drawn is at least so much.`,
  table: {
    from: "from",
    stream: "stream",
    to: "to",
    kind: "kind",
    goesOn: "goes on",
    returns: "comes back",
  },
};

const RU: SankeyTexts = {
  title: (what, plan, period) => `${plan}: ${what}, ${period}`,
  desc: "Высота означает массу. Полосы идут слева направо, кольца возвращаются, потери уходят вниз к одной линии.",
  mass: "всё вещество",
  enters: "входит",
  leaves: "выходит",
  holds: (what, tonnes) => `${what} в составе: ${tonnes}`,
  byDifference: "по разности",
  tonnesOf: (what) => `т, ${what}`,
  unaccounted: "не учтено",
  height: (what, tonnes) => `высота: ${what}; столько составляет ${tonnes}`,
  round: "возвращается, замкнутое кольцо",
  lost: "потеряно, с названием и местом",
  lostByDifference: "потеряно, по разности",
  lostUnaccounted: "не учтено, никем не названо",
  noSource: "выходит больше, чем входит",
  withoutSource: "выходит без источника: больше, чем входит",
  untold: (streams) => `Неизвестно в тоннах: ${streams}; показано не меньше чем.`,
  table: {
    from: "откуда",
    stream: "поток",
    to: "куда",
    kind: "вид",
    goesOn: "идёт дальше",
    returns: "возвращается",
  },
};

const KK: SankeyTexts = {
  title: (what, plan, period) => `${plan}: ${what}, ${period}`,
  desc: "Биіктігі массаны білдіреді. Жолақтар солдан оңға кетеді, сақиналар қайтады, ысырап төмен қарай бір сызыққа бұрылады.",
  mass: "барлық зат",
  enters: "кіреді",
  leaves: "шығады",
  holds: (what, tonnes) => `құрамындағы ${what}: ${tonnes}`,
  byDifference: "айырма бойынша",
  tonnesOf: (what) => `т, ${what}`,
  unaccounted: "есепке алынбаған",
  height: (what, tonnes) => `биіктігі: ${what}; мұнша биіктік ${tonnes}`,
  round: "айналып қайтады, тұйық сақина",
  lost: "ысырап, атауы мен орны бар",
  lostByDifference: "ысырап, айырма бойынша",
  lostUnaccounted: "есепке алынбаған, ешкім атамаған",
  noSource: "кіргенінен көп шығады",
  withoutSource: "көзі жоқ: кіргенінен көп шығады",
  untold: (streams) => `Тоннада белгісіз: ${streams}; көрсетілгені кемінде осынша.`,
  table: {
    from: "қайдан",
    stream: "ағын",
    to: "қайда",
    kind: "түрі",
    goesOn: "әрі кетеді",
    returns: "қайтады",
  },
};

export const sankeyTexts: Readonly<Record<Language, SankeyTexts>> = { kk: KK, ru: RU, en: EN };

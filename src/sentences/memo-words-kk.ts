import type { MemoWords } from "./memo-words.ts";

export const memoWordsKk: MemoWords = {
  memo: "Анықтама",
  missing: "Не жетпейді, кімнен сұрау керек",
  restsOn: "Неге сүйенеді",
  suppliers: (streams) => `Кім жеткізетіні жарияланбаған: ${streams}.`,
  limits: (streams, site) => `Шарт бойынша қанша екені жарияланбаған (${site}): ${streams}.`,
  nothingMissing: "Осы деректер бойынша қаралғанның бәрі жетеді.",
  figures: (counts) => `Кесте сүйенетін сандар: ${counts}.`,
  norms: (names) =>
    `Нормативтер – жоғарғы шек, өлшенген мән емес; аз керек болуы да мүмкін: ${names}.`,
  assumed: (list) => `Болжалған: ${list}.`,
  mine: (list) => `Оқырман өзгерткен (менікі): ${list}.`,
  mineMark: "менікі",
  noFigures: "Кесте сүйенетін сан жоқ.",
  unpublishedPart: (names) => `+ ? – бір бөлігі жарияланбаған: ${names}.`,
  leftOut: (list) =>
    `Бір бетке сыю үшін түсіп қалғаны: ${list}. Бәрі есепте және жоспар мәтіндерінде бар.`,
  left: {
    drawing: () => "тізбек сызбасы",
    quote: () => "дәйексөздің соңы",
    names: () => "ұзын атаулардың соңы",
    scopes: (count) => `${count} ауқым`,
    rows: (count) => `кестенің ${count} жолы`,
    readings: () => "жобалық қуатты басқаша оқу",
    norms: (count) => `${count} норматив`,
    assumed: (count) => `${count} болжам`,
    mine: (count) => `өзгертілген ${count} сан`,
    missing: (count) => `${count} себеп`,
    findings: (count) => `${count} ескерту`,
    sources: (count) => `${count} дереккөз`,
    addresses: () => "дереккөздердің мекенжайлары",
    carbon: () => "CO₂",
  },
  digest: "дайджест",
  drawing: (plan) => `Жоспардың тізбегі: ${plan}`,
};

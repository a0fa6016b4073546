import type { WebWords } from "./web-words.ts";

export const webWordsKk: WebWords = {
  views: {
    verdict: "Қорытынды",
    chain: "Тізбек",
    figures: "Сандар",
    mine: "Менікі",
    text: "Мәтін",
    files: "Файлдар",
  },
  skip: "Мазмұнға өту",
  parts: "Көріністер",
  languages: "Тіл",
  dark: "Қараңғы",
  light: "Ашық түсті",
  undo: "Болдырмау",
  redo: "Қайталау",
  asOpened: "Мәтін ашылған күйінде.",
  differs: (figures, things) => {
    const parts = [
      ...(figures > 0 ? [`${figures} сан`] : []),
      ...(things > 0 ? [`жаңасы не алынғаны: ${things}`] : []),
    ].join(", ");
    return `Менікі: ашылған мәтіннен өзгеше${parts === "" ? "" : ` (${parts})`}.`;
  },
  standsOnMine: "Бұл қорытынды сіздің сандарыңызға сүйенеді:",
  seeDifference: "Айырмасын көру",
  save: "Сақтау немесе алып кету",
  asking: "Не сұралды",
  asOf: "Қай күнгі жағдай",
  year: "Жыл немесе ай",
  scenarios: "Сценарийлер",
  asWritten: "барлығы",
  judging: "Қайта есептелуде…",
  loading: "Жүктелуде…",
  cannotJudge: (errors, former) =>
    `Мәтінде ${errors} қате бар, қорытынды шығаруға болмайды.${former ? " Төменде бұрынғы мәтіннің жауабы тұр." : ""}`,
  toTheText: "Мәтінге өту",
  changedOnDisk: (files) =>
    `Осы арада дискіде өзгерген: ${files}. Мәтініңіз сол күйінде қалады; сақтағанда екеуі де көрсетіледі.`,
  changed: "өзгертілді:",
  viewFailed:
    "Бұл көріністі салу мүмкін болмады. Мәтініңіз сақталған; соңғы қадамды болдырмаңыз немесе бетті қайта ашыңыз.",
  notADay: "Күн былай жазылады: 2026-11-24.",
  notAYear: "Жыл 2027, ай 2027-03 деп жазылады.",
};

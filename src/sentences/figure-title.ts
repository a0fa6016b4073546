import { nameOfPath } from "../verdict/index.ts";
import { type Language, type LocalText, type Workspace, wordsIn } from "../workspace/index.ts";
import { nameOfId } from "./names.ts";
import { balanceWord } from "./states.ts";

type Word = Readonly<Record<Language, string>>;

function word(kk: string, ru: string, en: string): Word {
  return { kk, ru, en };
}

/** What a line of a text is about, where the line itself says only its key. */
const LINES: Readonly<Record<string, Word>> = {
  nameplate: word("жобалық қуаты", "проектная мощность", "nameplate"),
  capacity: word("қуаты", "мощность", "capacity"),
  achieved: word("нақты шығарғаны", "достигнуто", "achieved"),
  rate: word("жүктемесі", "загрузка", "rate"),
  size: word("зауыт қуаты", "мощность завода", "size of the plant"),
  contracted: word("шарт бойынша", "по договору", "contracted"),
  "load factor": word("жүктеме коэффициенті", "коэффициент загрузки", "load factor"),
  mass: word("массасы", "масса", "mass"),
  area: word("ауданы", "площадь", "area"),
  pieces: word("дана саны", "число штук", "pieces"),
  carbon: word("CO2 шығарындысы", "выбросы CO2", "CO2 emitted"),
  power: word("қуаты", "мощность", "power"),
  makes: word("бір партиясы", "одна партия", "one lot"),
  treats: word("бір партиясы", "одна партия", "one lot"),
  planned: word("жоспарланғаны", "запланировано", "planned"),
  disbursed: word("бөлінгені", "выделено", "given"),
  baseline: word("бастапқы мәні", "исходное значение", "baseline"),
  target: word("нысана", "цель", "target"),
  readings: word("көрсеткен мәні", "значение", "reading"),
  enters: word("кіреді", "входит", "enters"),
  leaves: word("шығады", "выходит", "leaves"),
};

/** A figure as a list of all figures calls it: its own name, else what it belongs to and which line of it. */
export function figureTitle(
  workspace: Workspace,
  { path, name }: { readonly path: string; readonly name?: LocalText },
  language: Language,
): string {
  if (name !== undefined) return wordsIn(name, language).text || path;
  const [section = "", owner = "", line = "", part = "", inner = ""] = path.split(".");
  const said = (text: LocalText | undefined): string => (text ? wordsIn(text, language).text : "");
  const thing = (id: string): string => said(nameOfId(workspace, id)) || id;
  const base = said(nameOfPath(workspace, path));
  const titled = (...parts: readonly string[]): string =>
    parts.filter((one) => one !== "").join(": ");
  switch (section) {
    case "statements": {
      const promises = workspace.statements.get(owner)?.promises ?? [];
      return titled(said(promises.find(({ id }) => id === line)?.name), lineWord(part, language));
    }
    case "comparables": {
      const compared = workspace.comparables.get(owner);
      const balance = compared && balanceWord(compared.balance, language).toLowerCase();
      return titled(
        said(compared?.plant),
        line === "value" ? (balance ?? "") : lineWord(line, language),
      );
    }
    case "programme":
      return titled(...programmeParts(workspace, path, language));
    case "sites":
      return titled(base, thing(line), lineWord(part, language));
    case "plants":
      return titled(base, lineWord(line, language));
    case "streams":
      return titled(
        thing(owner),
        line === "of" || line === "spec" ? thing(part) : lineWord(line, language),
        line === "power" && part !== "" ? thing(part) : "",
      );
    case "enters":
    case "leaves":
      return titled(base, lineWord(section, language));
    case "processes": {
      if (part === "") return titled(base, lineWord(line, language));
      // A line of a stream is named after it; what is added, or recovered into the product, after the component.
      const named = workspace.streams.has(part) && line !== "makes";
      return titled(base, named ? "" : thing(part), inner === "" ? "" : thing(inner));
    }
    default:
      return base || path;
  }
}

function lineWord(line: string, language: Language): string {
  return LINES[line]?.[language] ?? "";
}

/** `programme.measures.ID.money.WHEN.planned`, `programme.indicators.ID.readings.DAY`: the name, the line, its day or years. */
function programmeParts(
  { programme }: Workspace,
  path: string,
  language: Language,
): readonly string[] {
  const [, part, id = "", line = "", ...rest] = path.split(".");
  const items = part === "measures" ? programme?.measures : programme?.indicators;
  const name = items?.get(id)?.name;
  const own = (name && wordsIn(name, language).text) || id;
  const last = rest.at(-1) ?? "";
  // Years may have points of their own: `2018..2025`.
  if (line === "money") return [own, lineWord(last, language), rest.slice(0, -1).join(".")];
  return [own, lineWord(line, language), rest.join(", ")];
}

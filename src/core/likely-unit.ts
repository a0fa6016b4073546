import { editDistance } from "./likely.ts";
import { latinLookAlike } from "./look-alikes.ts";
import { UNIT_NAMES } from "./unit-names.ts";

/** Common ways to write a unit that are not its name here, in lower case. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "т тонна тонн тонны tonne tonnes ton tons": "t",
    "кг килограмм kilogram": "kg",
    "г гр gram gr": "g",
    мг: "mg",
    "кт тыс.т": "kt",
    "млн.т": "Mt",
    "м metre meter": "m",
    км: "km",
    см: "cm",
    мм: "mm",
    "мкм mkm micron microns": "um",
    нм: "nm",
    "м2 м² m² sqm кв.м": "m2",
    "м3 м³ m³ cbm куб.м": "m3",
    га: "ha",
    "л l liter litre": "L",
    "ч час часов сағ hr hrs hour hours": "h",
    мин: "min",
    "с сек sec": "s",
    "сут день күн day days": "d",
    "a y г/год год года лет жыл year years annum": "yr",
    "квт kwt kwe": "kW",
    "мвт mwt mwe": "MW",
    "гвт gwt gwe": "GW",
    вт: "W",
    "квтч квт·ч квт-ч квтсағ kw-h": "kWh",
    "мвтч мвт·ч мвт-ч mw-h": "MWh",
    "гвтч гвт·ч гвт-ч gw-h": "GWh",
    дж: "J",
    мдж: "MJ",
    гдж: "GJ",
    тдж: "TJ",
    гкал: "Gcal",
    "шт pcs pieces дана ea": "piece",
    моль: "mol",
    "₸ тенге теңге tenge": "KZT",
    "$ us$ dollar": "USD",
    "€ евро euro": "EUR",
    "¥ rmb юань yuan": "CNY",
    "percent pct wt% mass% масс% мас%": "%",
    "at ат атом% atom%": "at%",
  }).flatMap(([slips, unit]) => slips.split(" ").map((slip) => [slip, unit] as const)),
);

/** Look like a unit here and mean another thing: shares of volume, normal volumes. Nothing is suggested for them. */
const NO_KIN = /^(?:pp[mbt]v|Nm3|Mm3|Mg|ML|[AVKF]|VA|kVA|MVA|Pa|bar)$/;

const NAMES = [...UNIT_NAMES.keys()];

/** The unit a person probably meant, each part of a compound for itself: `kwh/KG` is `kWh/kg`. */
export function likelyUnit(text: string): string | undefined {
  if (text.length > 40 || text === "") return undefined;
  const parts = text.split(/([*/])/);
  const mended = parts.map((part, i) => (i % 2 === 1 ? part : likelyPart(part)));
  if (mended.includes(undefined)) return undefined;
  const whole = mended.join("");
  return whole === text ? undefined : whole;
}

function likelyPart(part: string): string | undefined {
  if (UNIT_NAMES.has(part)) return part;
  if (NO_KIN.test(part)) return undefined;
  const lower = part.toLowerCase();
  const slip = SLIPS.get(lower);
  if (slip !== undefined) return slip;
  const latin = latinLookAlike(part);
  if (UNIT_NAMES.has(latin)) return latin;
  return nearest(latin);
}

/** The same letters in another case, else one slip away in a name long enough to tell. */
function nearest(part: string): string | undefined {
  const lower = part.toLowerCase();
  const sameLetters = NAMES.filter((name) => name.toLowerCase() === lower);
  if (sameLetters.length > 0) return sameLetters.length === 1 ? sameLetters[0] : undefined;
  if (part.length < 3) return undefined;
  const oneSlip = NAMES.filter((name) => editDistance(name.toLowerCase(), lower) === 1);
  return oneSlip.length === 1 ? oneSlip[0] : undefined;
}

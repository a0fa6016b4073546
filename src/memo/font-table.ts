import { MONO, SANS, SERIF, SIGNS } from "./docx-styles.ts";

/** What may stand in where a reader has not the face: each of these has the letters of Kazakh. */
const FACES = [
  { name: SERIF, instead: "Cambria", family: "roman", pitch: "variable" },
  { name: SANS, instead: "Segoe UI", family: "swiss", pitch: "variable" },
  { name: MONO, instead: "Consolas", family: "modern", pitch: "fixed" },
  { name: SIGNS, instead: "DejaVu Sans", family: "swiss", pitch: "variable" },
] as const;

export function fontTable(): string {
  const fonts = FACES.map(
    ({ name, instead, family, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="CC"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}

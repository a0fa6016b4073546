import type { ReactElement } from "react";
import { LANGUAGES, type Language } from "../workspace/index.ts";
import { hasChain } from "./chain-strip.tsx";
import { LocalWords } from "./local-words.tsx";
import type { Page } from "./page.ts";

export const LANGUAGE_NAMES: Readonly<Record<Language, readonly [short: string, full: string]>> = {
  kk: ["Қаз", "Қазақша"],
  ru: ["Рус", "Русский"],
  en: ["Eng", "English"],
};

/** Logo, plan, parts of the page, languages, light or dark. */
export function TopLine({ page }: { page: Page }): ReactElement {
  const { top } = page.words;
  return (
    <header className="top">
      <a className="skip" href="#verdict">
        {top.skip}
      </a>
      <div className="page">
        <span className="top-logo">
          <Logo /> Tizbek
        </span>
        <h1 className="top-plan">
          <LocalWords page={page} text={page.input.verdict.name} />
        </h1>
        <nav className="top-parts" aria-label={top.parts}>
          <ul>
            {partsOf(page).map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="top-right">
          <Languages page={page} />
          <ThemeSwitch page={page} />
        </div>
      </div>
    </header>
  );
}

/** The parts there are: a plan that promises nothing has its balance only, a by-product no chain. */
function partsOf({ input, words, cites }: Page): readonly (readonly [id: string, name: string])[] {
  const { top, gate } = words;
  const [first] = input.verdict.promises;
  const cited = cites.numbers.size > 0;
  const sources = cited ? [["sources", top.sources] as const] : [];
  if (first === undefined) return [["verdict", gate.title], ...sources];
  return [
    ["verdict", top.verdict],
    ...(hasChain(first) ? [["chain", top.chain] as const] : []),
    ["reasons", top.reasons],
    ...sources,
  ];
}

/** The three languages as addresses when the page is served; in a file only the one it is in. */
function Languages({ page }: { page: Page }): ReactElement {
  const siblings = page.input.siblings;
  const shown = siblings ? LANGUAGES : [page.language];
  return (
    <nav aria-label={page.words.top.languages}>
      <ul className="top-languages">
        {shown.map((language) => {
          const [short, full] = LANGUAGE_NAMES[language];
          const current = language === page.language;
          return (
            <li key={language} lang={language}>
              {siblings && !current ? (
                <a href={siblings[language]} hrefLang={language} title={full}>
                  {short}
                </a>
              ) : (
                <span aria-current="true" title={full}>
                  {short}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A tick that turns light to dark and back by style alone. */
function ThemeSwitch({ page }: { page: Page }): ReactElement {
  return (
    <label className="theme">
      <input className="vh" type="checkbox" id="theme" />
      <span className="to-dark">{page.words.top.dark}</span>
      <span className="to-light">{page.words.top.light}</span>
    </label>
  );
}

/** Two links of a chain. */
export function Logo(): ReactElement {
  return (
    <svg width="32" height="18" viewBox="0 0 32 18" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="3">
        <path d="M13 15.5H8.5a6.5 6.5 0 0 1 0-13h5a6.5 6.5 0 0 1 6.2 8.5" />
        <path d="M19 2.5h4.5a6.5 6.5 0 0 1 0 13h-5a6.5 6.5 0 0 1-6.2-8.5" />
      </g>
    </svg>
  );
}

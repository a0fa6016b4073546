import { type ReactElement, useEffect, useState } from "react";
import { CapsuleMain, CapsuleTop } from "../../drawing/index.ts";
import { capsuleWords } from "../../sentences/index.ts";
import { LANGUAGES, type Language } from "../../workspace/index.ts";
import { CHECKING, type CheckedView, checkCapsule } from "./check-capsule.ts";

interface CarriedProps {
  readonly bytes: Uint8Array;
  /** The language asked for, then the one the page was written in. */
  readonly languages: readonly string[];
}

/** The capsule the page carries, or another handed to it, checked in the reader's own browser. */
export function CarriedCapsule({ bytes, languages }: CarriedProps): ReactElement {
  const [language, choose] = useState<Language>(() => firstOf(languages));
  const [file, take] = useState(bytes);
  const [view, show] = useState<CheckedView>(() => CHECKING);
  useEffect(() => {
    let asked = true;
    show(() => CHECKING);
    void checkCapsule(file).then((checked) => asked && show(() => checked));
    return () => {
      asked = false;
    };
  }, [file]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const shown = view(language);
  return (
    <>
      <CapsuleTop view={shown} choose={choose} switches={<ThemeSwitch language={language} />} />
      <CapsuleMain view={shown} ways={<Ways language={language} file={file} take={take} />} />
    </>
  );
}

function firstOf(asked: readonly string[]): Language {
  const known = asked.flatMap((word) => LANGUAGES.filter((language) => language === word));
  return known[0] ?? "kk";
}

/** A tick that turns light to dark and back by style alone. */
function ThemeSwitch({ language }: { readonly language: Language }): ReactElement {
  const words = capsuleWords[language].page;
  return (
    <label className="theme">
      <input className="vh" type="checkbox" id="theme" />
      <span className="to-dark">{words.dark}</span>
      <span className="to-light">{words.light}</span>
    </label>
  );
}

interface WaysProps {
  readonly language: Language;
  readonly file: Uint8Array;
  readonly take: (bytes: Uint8Array) => void;
}

function Ways({ language, file, take }: WaysProps): ReactElement {
  const words = capsuleWords[language].page;
  return (
    <section className="row ways" aria-label={words.seal}>
      <ul className="rest">
        <li>
          <button type="button" className="plain" onClick={() => window.print()}>
            {words.print}
          </button>
        </li>
        <li>
          <button type="button" className="plain" onClick={() => keep(file)}>
            {words.keep}
          </button>
          <span className="small">{words.keepAs}</span>
        </li>
        <li>
          <label className="way">
            {words.other}
            <input
              className="plain-input"
              type="file"
              accept=".tizbek"
              onChange={(event) => void takeFile(event.currentTarget.files?.[0], take)}
            />
          </label>
          <span className="small">{words.otherHint}</span>
        </li>
      </ul>
    </section>
  );
}

async function takeFile(file: File | undefined, take: WaysProps["take"]): Promise<void> {
  if (file !== undefined) take(new Uint8Array(await file.arrayBuffer()));
}

/** Hands the capsule out as the file it is. */
function keep(bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = "capsule.tizbek";
  link.click();
  URL.revokeObjectURL(address);
}

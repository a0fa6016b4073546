import { type ReactElement, useState } from "react";
import { type ReadCapsule, sealedTexts } from "../../capsule/index.ts";
import { Ring } from "../../drawing/index.ts";
import { capsuleSentences, compareCapsule } from "../../questions/index.ts";
import { capsuleWords, filesPageWords, formatIsoDay } from "../../sentences/index.ts";
import { wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import type { ReadTexts } from "./examples.tsx";

interface DroppedCapsuleProps {
  readonly view: View;
  readonly name: string;
  readonly read: ReadCapsule;
  readonly open: (texts: ReadTexts) => void;
}

/** A capsule that is whole: what was sealed, who signed, and what may be done with it here. */
export function DroppedCapsule({ view, name, read, open }: DroppedCapsuleProps): ReactElement {
  const { language } = view;
  const { manifest, digest } = read.capsule;
  const words = capsuleWords[language];
  const own = filesPageWords[language].open.capsule;
  const [said, say] = useState<readonly string[]>([]);
  const plan = wordsIn(manifest.name, language).text;
  return (
    <>
      <p className="files-seal line">
        <Ring state="closes" size={24} /> <span>{`${name}: ${words.whole}`}</span>
      </p>
      <p>{`${plan}. ${words.asOf(formatIsoDay(manifest.asOf, language))}`}</p>
      <p className="small">
        {words.digest}: <span className="mono">{digest}</span>
      </p>
      {read.signers.length === 0 && <p>{words.signer.nobody}</p>}
      {read.signers.map(({ signer, standing }) => (
        <p key={signer.id}>{`${signer.name} (${signer.id}): ${words.signer[standing]}`}</p>
      ))}
      <p className="files-choices">
        <button type="button" className="files-button" onClick={() => open(textsOf(name, read))}>
          {own.open}
        </button>
        <button type="button" className="files-button" onClick={() => say(besideMine(view, read))}>
          {own.beside}
        </button>
      </p>
      {said.length > 0 && (
        <ul className="files-compared">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function textsOf(name: string, { capsule }: ReadCapsule): ReadTexts {
  return { name: name.replace(/\.tizbek$/i, ""), files: sealedTexts(capsule), ignored: 0 };
}

/** What differs between the capsule and the texts as they stand here; what is wrong in these, where they are. */
function besideMine({ opened, files, asking, language }: View, { capsule }: ReadCapsule) {
  const { told } = compareCapsule(capsule, files, opened, asking);
  return told === undefined
    ? [filesPageWords[language].open.capsule.cannot]
    : capsuleSentences(told, language);
}

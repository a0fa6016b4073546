import type { ReactElement } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { zipOf } from "../../intake/index.ts";
import { filesPageWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";

interface DownloadZipProps {
  readonly language: Language;
  readonly files: readonly WorkspaceFile[];
  readonly name: string;
}

/** The whole plan as one file; made only when it is asked for. */
export function DownloadZip({ language, files, name }: DownloadZipProps): ReactElement {
  const words = filesPageWords[language].save;
  return (
    <div className="files-part">
      <h2 className="files-head">{words.asZip}</h2>
      <p>{words.aboutZip}</p>
      <p className="files-choices">
        <button
          type="button"
          className="files-button"
          onClick={() => download(zipOf(files, fileName(name)), `${fileName(name)}.zip`)}
        >
          {words.download}
        </button>
      </p>
    </div>
  );
}

/** A name that every system takes. */
function fileName(name: string): string {
  const plain = name
    .trim()
    .replace(/[^\p{L}\p{N}_-]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return plain === "" ? "plan" : plain;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(
    new Blob([Uint8Array.from(bytes)], { type: "application/zip" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

import type { ReactElement } from "react";
import type { WorkspaceFile } from "../../format/index.ts";
import { outWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { fileName } from "./file-name.ts";
import { LinkRow } from "./link-row.tsx";
import { makeCapsuleFile } from "./make-capsule-file.ts";
import {
  blobOf,
  makeCsvFile,
  makeJsonFile,
  makePngFile,
  makeSvgFile,
  makeWorkbookFile,
} from "./make-files.ts";
import { MemoRow } from "./memo-row.tsx";
import { PrintRow } from "./print-row.tsx";
import { FileRow } from "./way-out.tsx";

interface OutViewProps {
  readonly view: View;
  /** The texts as one .zip; without it they are not offered. */
  readonly zipOf?: (files: readonly WorkspaceFile[]) => Uint8Array | Promise<Uint8Array>;
}

const FILES = [
  ["workbook", makeWorkbookFile],
  ["csv", makeCsvFile],
  ["json", makeJsonFile],
  ["svg", makeSvgFile],
  ["png", makePngFile],
] as const;

/** What leaves the page: each thing by what it is and for whom, made here when asked for. */
export function OutView({ view, zipOf }: OutViewProps): ReactElement {
  const { language, files } = view;
  const words = outWords[language];
  return (
    <div className="ways-out">
      <h1 className="mine-title" id="out">
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <MemoRow view={view} />
      <PrintRow view={view} />
      {FILES.map(([name, make]) => (
        <FileRow key={name} name={name} language={language} make={() => make(view)} />
      ))}
      {zipOf && (
        <FileRow
          name="workspace"
          language={language}
          make={async () => ({
            name: fileName(view, "zip"),
            blob: blobOf(await zipOf(files), "application/zip"),
          })}
        />
      )}
      <FileRow name="capsule" language={language} make={() => makeCapsuleFile(view)} />
      <LinkRow view={view} changed={view.opened !== view.original} />
    </div>
  );
}

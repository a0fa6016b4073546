import { TEXTS_MOST } from "../../core/index.ts";
import type { Dropped } from "../../intake/index.ts";

/** The files of a choice or a drop, each with the folder it came with. */
export async function droppedFiles(data: DataTransfer): Promise<readonly Dropped[]> {
  // Entries are gone once the event is over: they are taken before anything is waited for.
  const entries = [...data.items].flatMap((item) =>
    item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : [],
  );
  if (entries.length === 0) return chosenFiles([...data.files]);
  const found: Found[] = [];
  for (const entry of entries) await walk(entry, found);
  return Promise.all(found.map(({ path, file }) => readFile(path, file)));
}

/** The files of an input: of a folder each has its path. */
export function chosenFiles(files: readonly File[]): Promise<readonly Dropped[]> {
  return Promise.all(
    files
      .slice(0, TEXTS_MOST.names + 1)
      .map((file) => readFile(file.webkitRelativePath || file.name, file)),
  );
}

interface Found {
  readonly path: string;
  readonly file: File;
}

async function walk(entry: FileSystemEntry, found: Found[]): Promise<void> {
  // One more than may be: whoever takes it in says so.
  if (found.length > TEXTS_MOST.names) return;
  const path = entry.fullPath.replace(/^\//, "");
  if (isFileEntry(entry)) {
    found.push({ path, file: await new Promise((resolve, reject) => entry.file(resolve, reject)) });
    return;
  }
  if (!isFolderEntry(entry) || SKIPPED.test(entry.name)) return;
  for (const inner of await entriesOf(entry)) await walk(inner, found);
}

/** Never part of a plan, and often tens of thousands of files. */
const SKIPPED = /^(?:\..*|node_modules|__MACOSX)$/;

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A browser gives a hundred at a time, and then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** What is too large for any of our files is not brought into memory: its size alone refuses it. */
async function readFile(path: string, file: File): Promise<Dropped> {
  const text = /\.(?:yaml|csv)$/.test(path);
  const most = text ? TEXTS_MOST.fileBytes : TEXTS_MOST.archiveBytes;
  const part = file.size > most ? file.slice(0, most + 1) : file;
  return { path, bytes: new Uint8Array(await part.arrayBuffer()) };
}

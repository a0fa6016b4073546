import type { CheckedTime, ReadCapsule, SignerStanding } from "../actions/index.ts";
import { wordsIn } from "../actions/index.ts";
import { capsuleWords, formatInstant, formatIsoDay, formatNumber } from "../sentences/index.ts";
import { paint } from "./paint.ts";
import type { Terminal } from "./terminal.ts";
import { wrap, wrapBehind } from "./wrap.ts";

type Page = Pick<Terminal, "language" | "columns">;

/** What can be said of a capsule that is whole. */
export function capsuleText(
  { capsule, signers }: ReadCapsule,
  times: readonly CheckedTime[],
  timeAsked: boolean,
  { language, columns }: Page,
): string {
  const words = capsuleWords[language];
  const { manifest, digest, parts } = capsule;
  const { program, asOf } = manifest;
  // A name of several lines must not look like what was found of the capsule.
  const name = wordsIn(manifest.name, language).text.replace(/\s+/g, " ").trim();
  const bytes = parts.reduce((sum, part) => sum + part.bytes.length, 0);
  const count = (number: number) => formatNumber(number, language, { decimals: 0 });
  const counts = words.parts(count(parts.length), count(bytes));
  return [
    ...wrap(words.whole, columns).map((line) => paint(line, "green")),
    ...(name === "" ? [] : ["", ...wrap(name, columns).map((line) => paint(line, "bold"))]),
    ...wrap(
      `${words.asOf(formatIsoDay(asOf, language))} ${words.sealedBy(`${program.name} ${program.version}`)}`,
      columns,
    ),
    `${words.digest}:`,
    `  ${digest}`,
    counts,
    "",
    ...signerLines(signers, { language, columns }),
    ...timeLines(times, timeAsked, { language, columns }),
    "",
    ...wrap(words.proves, columns),
  ].join("\n");
}

function timeLines(
  times: readonly CheckedTime[],
  asked: boolean,
  { language, columns }: Page,
): readonly string[] {
  const words = capsuleWords[language].time;
  if (times.length === 0) return asked ? wrap(words.none, columns) : [];
  return times.flatMap(({ time, standing }) =>
    // A false one has refused the capsule.
    wrap(
      words[standing === "false" ? "unchecked" : standing](formatInstant(time, language)),
      columns,
    ),
  );
}

function signerLines(
  signers: readonly SignerStanding[],
  { language, columns }: Page,
): readonly string[] {
  const words = capsuleWords[language];
  if (signers.length === 0) return wrap(words.signer.nobody, columns);
  return signers.flatMap(({ signer, standing }) =>
    wrapBehind("  ", `${signer.name} (${signer.id}): ${words.signer[standing]}`, columns),
  );
}

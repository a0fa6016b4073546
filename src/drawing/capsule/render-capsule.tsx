import { renderToStaticMarkup } from "react-dom/server";
import { type Capsule, contentsOf, toBase64 } from "../../capsule/index.ts";
import { LANGUAGES, type Language, wordsIn } from "../../workspace/index.ts";
import type { FontFile } from "../report-input.ts";
import { CapsuleMain } from "./capsule-main.tsx";
import { capsuleStyle } from "./capsule-style.ts";
import { CapsuleTop } from "./capsule-top.tsx";
import type { SealedView } from "./sealed.ts";

/** What the page is made of besides the capsule. */
export interface CapsulePageInput {
  readonly capsule: Capsule;
  /** The capsule's file. */
  readonly bytes: Uint8Array;
  readonly fonts: readonly FontFile[];
  /** The script that verifies, whole. */
  readonly script: string;
  /** First shown without script. */
  readonly language: Language;
  /** SHA-256 of a text in base64, for the page's own policy. */
  readonly hash: (text: string) => string;
}

/**
 * One file of HTML that carries a capsule, verifies it with the network off, and can be read without script. Its policy
 * lets it load nothing and send nothing; script and style run by their hashes only.
 */
export function renderCapsule(input: CapsulePageInput): string {
  const { capsule, bytes, fonts, script, language, hash } = input;
  const style = capsuleStyle(fonts);
  const order = [language, ...LANGUAGES.filter((one) => one !== language)];
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const title = wordsIn({ ...capsule.manifest.name }, language).text;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    renderToStaticMarkup(<title>{`${title} – Tizbek`}</title>),
    `<style>${style}</style></head><body>`,
    `<div id="drawn">${order.map((one) => drawnIn(capsule, one)).join("\n")}</div>`,
    `<div id="live"></div>`,
    `<script type="application/octet-stream" id="capsule">${toBase64(bytes)}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join("\n");
}

/** The page in one language as it stands before any script has run. */
function drawnIn(capsule: Capsule, language: Language): string {
  const { manifest, digest, parts } = capsule;
  const contents = contentsOf(parts);
  const view: SealedView = {
    language,
    check: { kind: "unchecked" },
    manifest,
    digest,
    contents,
  };
  return renderToStaticMarkup(
    <section className="drawn" id={language} lang={language}>
      <CapsuleTop view={view} />
      <CapsuleMain view={view} />
    </section>,
  );
}

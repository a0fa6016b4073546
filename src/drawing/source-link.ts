import type { Source } from "../workspace/index.ts";

/** An address a person may follow, and what stands after it; undefined where the text names no address. */
export interface Address {
  readonly href: string;
  readonly shown: string;
  readonly after: string;
}

/** A scheme and a host, or a host with a path: `report.pdf` alone is a file. */
const ADDRESS =
  /^(?:https?:\/\/(?=.)|(?=[^\s/]+\/))([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})((?:\/[^\s,;]*)?)(.*)$/is;

/**
 * The address a source was read at. Only http and https are followed: what looks like a host is
 * read as https, anything else (a path, `javascript:`) stays text.
 */
export function addressOf(source: Source): Address | undefined {
  const [, host, path = "", after = ""] = ADDRESS.exec(source.where ?? "") ?? [];
  if (!host || after.startsWith(":")) return undefined;
  const scheme = source.where?.toLowerCase().startsWith("http://") ? "http" : "https";
  return { href: `${scheme}://${host}${path}`, shown: host + path, after };
}

/** One element of DER (ITU-T X.690): its tag, its content, and all its bytes. */
export interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly whole: Uint8Array;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

/** Writes one element: tag, length in its shortest form, content. */
export function writeElement(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = joined(contents);
  return joined([Uint8Array.of(tag, ...lengthOf(content.length)), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let left = length; left > 0; left >>= 8) bytes.unshift(left & 255);
  return [0x80 | bytes.length, ...bytes];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The elements that fill some bytes one after another; undefined where they are not DER. */
export function readElements(bytes: Uint8Array): readonly Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = readElement(bytes, at);
    if (element === undefined) return undefined;
    elements.push(element);
    at += element.whole.length;
  }
  return elements;
}

function readElement(bytes: Uint8Array, at: number): Element | undefined {
  const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
  if (at + 2 > bytes.length || (tag & 0x1f) === 0x1f) return undefined;
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || more > 4) return undefined;
  let length = first < 0x80 ? first : 0;
  for (const byte of bytes.subarray(at + 2, at + 2 + more)) length = length * 256 + byte;
  const from = at + 2 + more;
  if (from + length > bytes.length) return undefined;
  const content = bytes.subarray(from, from + length);
  return { tag, content, whole: bytes.subarray(at, from + length) };
}

/** The elements within one of this tag; undefined where it has another, or does not hold DER. */
export function within(element: Element | undefined, tag: number): readonly Element[] | undefined {
  return element?.tag === tag ? readElements(element.content) : undefined;
}

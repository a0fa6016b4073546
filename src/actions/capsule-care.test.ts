/** What must not be lost, opened or believed when a capsule is made, signed or checked with a mistake in the command. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import { ASKING, capsuleFolder, ONE } from "./capsule-folder.fixture.ts";
import { keys } from "./keys.ts";
import { openInto } from "./open-capsule.ts";
import { readPassphrase } from "./passphrase.ts";
import { seal } from "./seal.ts";
import { signCapsule } from "./sign-capsule.ts";
import { stampCapsule } from "./stamp-capsule.ts";
import { openCapsule, verifyCapsule } from "./verify-capsule.ts";
import { rewriteCapsule, writeFiles } from "./write-capsule.ts";

const folder = capsuleFolder();
const at = (name: string) => join(folder, name);
const CAPSULES = join(packageRoot, "test", "capsules");
const facts = (answer: { readonly issues: readonly { readonly facts: object }[] }) =>
  answer.issues.map((one) => one.facts);

describe("a file that is there is never written over", () => {
  test("by the page of a capsule: then no capsule is written either", async () => {
    writeFileSync(at("mine.html"), "mine");
    const refused = await seal(ONE, ASKING, at("mine.tizbek"));
    expect(facts(refused)).toMatchObject([{ problem: "taken", given: at("mine.html") }]);
    expect(readFileSync(at("mine.html"), "utf8")).toBe("mine");
    expect(existsSync(at("mine.tizbek"))).toBe(false);
  });

  test("by a request for the time, not even where it is the capsule itself", async () => {
    await seal(ONE, ASKING, at("asked.tizbek"));
    const whole = readFileSync(at("asked.tizbek"));
    const refused = await stampCapsule(at("asked.tizbek"), { request: at("asked.tizbek") });
    expect(facts(refused)).toMatchObject([{ problem: "taken", argument: "--request" }]);
    expect(readFileSync(at("asked.tizbek")).equals(whole)).toBe(true);
  });

  test("by a signature, where somebody else has signed meanwhile", async () => {
    const file = at("meanwhile.tizbek");
    copyFileSync(join(CAPSULES, "signed.tizbek"), file);
    const read = await openCapsule(file);
    if ("code" in read) throw new Error("not read");
    copyFileSync(join(CAPSULES, "stamped.tizbek"), file);
    const issue = rewriteCapsule(file, read.capsule, read.capsule);
    expect(issue?.facts.reason).toBe("meanwhile");
    expect(readFileSync(file).equals(readFileSync(join(CAPSULES, "stamped.tizbek")))).toBe(true);
  });
});

describe("what cannot be written is said, and nothing is left half done", () => {
  test("a request, a capsule and its page", async () => {
    await seal(ONE, ASKING, at("nowhere.tizbek"));
    const request = await stampCapsule(at("nowhere.tizbek"), { request: at("none/x.tsq") });
    expect(request.exitCode).toBe(2);
    expect(request.issues.map(({ code }) => code)).toEqual(["file-refused"]);

    const files = ["plan.tizbek", "none/plan.html"].map((name) => ({
      file: at(name),
      content: "",
    }));
    expect(writeFiles(files)?.at.file).toBe(at("none/plan.html"));
    expect(existsSync(at("plan.tizbek"))).toBe(false);
  });
});

describe("a capsule that is opened", () => {
  test("fills the empty folder one stands in, and leaves its rights and its place", async () => {
    await seal(ONE, ASKING, at("full.tizbek"));
    mkdirSync(at("here"), { mode: 0o750 });
    const { ino, mode } = statSync(at("here"));
    expect((await openInto(at("full.tizbek"), at("here"))).exitCode).toBe(0);
    expect(readdirSync(at("here"))).toEqual(["tizbek.yaml"]);
    expect(statSync(at("here"))).toMatchObject({ ino, mode });
  });

  test("has the rights of any new folder", async () => {
    mkdirSync(at("beside"));
    expect((await openInto(at("full.tizbek"), at("new"))).exitCode).toBe(0);
    expect(statSync(at("new")).mode).toBe(statSync(at("beside")).mode);
  });

  test("says where it cannot be put", async () => {
    writeFileSync(at("a-file"), "");
    const refused = await openInto(at("full.tizbek"), at("a-file/in"));
    expect(refused.issues.map(({ code }) => code)).toEqual(["file-refused"]);
    expect(refused.exitCode).toBe(2);
  });
});

test("a signer is not named after a file whose name would begin a line of its own", async () => {
  const pem = await keys({ action: "make", name: "two", withPrivate: false });
  expect(pem.made?.name).toBe("two");
  const shown = await keys({ action: "export", name: "two", withPrivate: false });
  writeFileSync(at("two\nminister: signed.pem"), shown.pem ?? "");
  const asking = { ...ASKING, signers: [at("two\nminister: signed.pem")] };
  const refused = await seal(ONE, asking, at("two.tizbek"));
  expect(facts(refused)).toMatchObject([{ reason: "bad-name" }]);
});

describe("a note gets a name that a capsule can hold, or is refused when it is sealed", () => {
  test.each([
    ["of a device", ["con.txt"]],
    ["twice but for capitals", ["A.txt", "low/a.txt"]],
    ["that turns the letters behind it", ["a\u202etxt"]],
  ])("a name %s", async (_, names) => {
    mkdirSync(at("low"), { recursive: true });
    for (const name of names) writeFileSync(at(name), "hello\n");
    const file = at(`note-${readdirSync(folder).length}.tizbek`);
    const refused = await seal(ONE, { ...ASKING, notes: names.map(at) }, file);
    const given = at(names.at(-1) ?? "");
    expect(facts(refused)).toMatchObject([{ problem: "not-one-of", argument: "--note", given }]);
    expect(existsSync(file)).toBe(false);
  });
});

describe("a passphrase", () => {
  test("that cannot be read, or is empty, locks nothing and is refused", () => {
    writeFileSync(at("empty"), "\nsecond line\n");
    expect(facts(readPassphrase(at("none")))).toMatchObject([{ problem: "not-found" }]);
    expect(facts(readPassphrase(folder))).toMatchObject([{ problem: "not-found" }]);
    expect(facts(readPassphrase(at("empty")))).toMatchObject([{ problem: "not-one-of" }]);
  });

  test("is the first line of its file", () => {
    writeFileSync(at("word"), "сөз\r\nsecond line\n");
    expect(readPassphrase(at("word"))).toMatchObject({ passphrase: "сөз", issues: [] });
    expect(readPassphrase(undefined)).toEqual({ issues: [], texts: new Map() });
  });
});

test("a proof of time that was asked for and is not there ends with 1", async () => {
  writeFileSync(at("ca.pem"), "");
  const file = join(CAPSULES, "unsigned.tizbek");
  expect((await verifyCapsule(file, { signers: [] })).exitCode).toBe(0);
  const asked = await verifyCapsule(file, { signers: [], authorities: at("ca.pem") });
  expect(asked).toMatchObject({ exitCode: 1, times: [] });
});

describe("a slip in the command is told of the word it is in", () => {
  test("keys, signers, requests", async () => {
    const device = await keys({ action: "make", name: "con", withPrivate: false });
    expect(device.issues[0]).toMatchObject({ at: { file: "NAME" }, facts: { reason: "bad-name" } });
    const asking = { ...ASKING, keys: ["nobody"], signers: [at("none.pem")] };
    const sealed = await seal(ONE, asking, at("slip.tizbek"));
    expect(sealed.issues.map((one) => one.at.file)).toEqual(["--signer", "--key"]);
    const unsigned = await signCapsule(join(CAPSULES, "signed.tizbek"), undefined);
    expect(facts(unsigned)).toEqual([{ problem: "value-missing", argument: "--key", given: "" }]);
    const both = { request: at("x.tsq"), reply: at("x.tsr") };
    const stamped = await stampCapsule(join(CAPSULES, "signed.tizbek"), both);
    expect(facts(stamped)).toMatchObject([{ problem: "too-many", argument: "--reply" }]);
  });
});

test("certificates that are not there do not make a proof of time false", async () => {
  const asking = { signers: [], authorities: at("no.pem") };
  const refused = await verifyCapsule(join(CAPSULES, "stamped.tizbek"), asking);
  expect(facts(refused)).toMatchObject([{ argument: "--tsa-ca", problem: "not-found" }]);
});

describe("the page beside a capsule", () => {
  const signed = async (name: string, between: (page: string) => void) => {
    await keys({ action: "make", name: "beside", withPrivate: false });
    const pem = await keys({ action: "export", name: "beside", withPrivate: false });
    writeFileSync(at("beside.pem"), pem.pem ?? "");
    await seal(
      ONE,
      { ...ASKING, language: "ru", signers: [at("beside.pem")] },
      at(`${name}.tizbek`),
    );
    between(at(`${name}.html`));
    return signCapsule(at(`${name}.tizbek`), "beside");
  };

  test("is drawn anew with the signature", async () => {
    const { page } = await signed("followed", () => {});
    expect(page).toBe(at("followed.html"));
    const html = readFileSync(at("followed.html"), "utf8");
    expect(html).toContain(readFileSync(at("followed.tizbek")).toString("base64"));
    expect(html).toContain('<html lang="ru">');
  });

  test("is left as it is where somebody has made it their own", async () => {
    const { page } = await signed("own", (file) => writeFileSync(file, '<html lang="ru">mine'));
    expect(page).toBeUndefined();
    expect(readFileSync(at("own.html"), "utf8")).toBe('<html lang="ru">mine');
  });
});

describe.skipIf(process.platform === "win32")("a capsule that is signed", () => {
  test("keeps the rights of its file, and stays where a link leads", async () => {
    await keys({ action: "make", name: "one", withPrivate: false });
    const pem = await keys({ action: "export", name: "one", withPrivate: false });
    writeFileSync(at("one.pem"), pem.pem ?? "");
    await seal(ONE, { ...ASKING, signers: [at("one.pem")] }, at("kept.tizbek"));
    chmodSync(at("kept.tizbek"), 0o600);
    symlinkSync(at("kept.tizbek"), at("link.tizbek"));
    expect((await signCapsule(at("link.tizbek"), "one")).signed).toBe("one");
    expect(statSync(at("kept.tizbek")).mode & 0o777).toBe(0o600);
    const read = await openCapsule(at("kept.tizbek"));
    if ("code" in read) throw new Error("not read");
    expect(read.signers[0]?.standing).toBe("signed");
  });
});

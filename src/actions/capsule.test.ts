/** Capsules as a person makes them: of a folder, with keys of their own, in a folder of their own. */
import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import { capsuleSentences } from "../questions/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { ASKING, capsuleFolder, KZ, ONE } from "./capsule-folder.fixture.ts";
import { compareWithCapsule } from "./compare-capsule.ts";
import { keyFolder } from "./key-folder.ts";
import { keys } from "./keys.ts";
import { openInto } from "./open-capsule.ts";
import { seal } from "./seal.ts";
import { signCapsule } from "./sign-capsule.ts";
import { stampCapsule } from "./stamp-capsule.ts";
import { verifyCapsule } from "./verify-capsule.ts";

const folder = capsuleFolder();
const at = (name: string) => join(folder, name);
const NOBODY = { signers: [] };

async function make(name: string, passphrase?: string) {
  return keys({
    action: "make",
    name,
    withPrivate: false,
    ...(passphrase === undefined ? {} : { passphrase }),
  });
}

function textsOf(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => /\.(?:yaml|csv)$/.test(name));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

describe("keys", () => {
  test("are made, listed and handed out; only the owner may read the private half", async () => {
    const made = await make("minister");
    expect(made.made?.canSign).toBe(true);
    const file = join(keyFolder(), "minister.pem");
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    const listed = await keys({ action: "list", withPrivate: false });
    expect(listed.keys?.map(({ name }) => name)).toEqual(["minister"]);
    const shown = await keys({ action: "export", name: "minister", withPrivate: false });
    expect(shown.pem).toContain("BEGIN PUBLIC KEY");
  });

  test("are never written over, and have names a file can have", async () => {
    const file = join(keyFolder(), "minister.pem");
    const kept = readFileSync(file, "utf8");
    const again = await make("minister");
    expect(again.issues[0]?.facts).toEqual({ name: "minister", reason: "taken" });
    expect(readFileSync(file, "utf8")).toBe(kept);
    const outside = await make("../minister");
    expect(outside.issues[0]?.facts.reason).toBe("bad-name");
  });

  test("locked by a passphrase open with it alone", async () => {
    await make("locked", "сөз");
    const sealed = (passphrase?: string) =>
      seal(
        ONE,
        { ...ASKING, keys: ["locked"], ...(passphrase === undefined ? {} : { passphrase }) },
        at("locked.tizbek"),
      );
    expect((await sealed()).issues[0]?.facts.reason).toBe("passphrase-missing");
    expect((await sealed("басқа")).issues[0]?.facts.reason).toBe("passphrase-wrong");
    expect(existsSync(at("locked.tizbek"))).toBe(false);
    expect((await sealed("сөз")).sealed?.signers[0]?.signed).toBe(true);
  });

  test("of another kind are refused", async () => {
    const { privateKey } = generateKeyPairSync("x25519");
    const other = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    for (const [name, text] of [
      ["x25519.pem", other],
      ["words.pem", "-----BEGIN PRIVATE KEY-----\nno\n-----END PRIVATE KEY-----\n"],
      ["empty.pem", ""],
    ] as const) {
      writeFileSync(at(name), text);
      const taken = await keys({
        action: "import",
        name: "other",
        file: at(name),
        withPrivate: false,
      });
      expect(taken.issues[0]?.facts.reason, name).toBe("not-a-key");
    }
  });
});

describe("a sealed plan", () => {
  test.each([ONE, KZ])("%s: opened, its texts are what they were", async (example) => {
    const file = at(`${basename(example)}.tizbek`);
    const sealed = await seal(example, ASKING, file);
    expect(sealed.exitCode).toBe(0);
    const opened = at(`opened-${readdirSync(folder).length}`);
    expect((await openInto(file, opened)).exitCode).toBe(0);
    expect(textsOf(opened)).toEqual(textsOf(example));
    expect(readdirSync(folder).filter((name) => name.startsWith(".tizbek-open"))).toEqual([]);
  });

  test("is not opened into a folder that holds something", async () => {
    await seal(ONE, ASKING, at("full.tizbek"));
    mkdirSync(at("full"));
    writeFileSync(at("full/mine.txt"), "mine");
    const opened = await openInto(at("full.tizbek"), at("full"));
    expect(opened.issues[0]?.facts.problem).toBe("not-empty");
    expect(readdirSync(at("full"))).toEqual(["mine.txt"]);
  });

  test("is named by its digest, and asked for by it", async () => {
    const file = at("digest.tizbek");
    const { sealed } = await seal(ONE, ASKING, file);
    const digest = sealed?.digest ?? "";
    const right = await verifyCapsule(file, { ...NOBODY, digest: digest.toUpperCase() });
    expect(right.exitCode).toBe(0);
    const wrong = await verifyCapsule(file, { ...NOBODY, digest: digest.replace(/^./, "x") });
    expect(wrong.issues[0]?.facts.reason).toBe("other-digest");
  });

  test("is signed by several, one after another; what was sealed stays to the byte", async () => {
    const file = at("signed.tizbek");
    await make("academy");
    const pem = await keys({ action: "export", name: "academy", withPrivate: false });
    writeFileSync(at("academy.pem"), pem.pem ?? "");
    const asking = { ...ASKING, keys: ["minister"], signers: [at("academy.pem")] };
    const sealed = await seal(ONE, asking, file);
    const first = await verifyCapsule(file, NOBODY);
    expect(first.exitCode).toBe(1);
    expect(first.read?.signers.map(({ standing }) => standing).sort()).toEqual([
      "missing",
      "signed",
    ]);
    const asked = { signers: [at("academy.pem")] };
    expect((await verifyCapsule(file, asked)).issues[0]?.facts.reason).toBe("not-signed");
    expect((await signCapsule(file, "academy")).signed).toBe("academy");
    const both = await verifyCapsule(file, asked);
    expect(both.exitCode).toBe(0);
    expect(both.read?.capsule.digest).toBe(sealed.sealed?.digest);
    await make("stranger");
    expect((await signCapsule(file, "stranger")).issues[0]?.facts.reason).toBe("not-a-signer");
    expect((await verifyCapsule(file, NOBODY)).exitCode).toBe(0);
  });

  test("carries notes to its reader; what is no text is refused", async () => {
    writeFileSync(at("letter.txt"), "2030 жылғы оқырманға\n");
    writeFileSync(at("picture.txt"), Buffer.from([0xff, 0xfe, 0]));
    const file = at("noted.tizbek");
    const sealed = await seal(ONE, { ...ASKING, notes: [at("letter.txt")] }, file);
    expect(sealed.exitCode).toBe(0);
    const { read } = await verifyCapsule(file, NOBODY);
    expect(read?.capsule.parts[0]?.path).toBe("notes/letter.txt");
    const refused = await seal(
      ONE,
      { ...ASKING, notes: [at("picture.txt"), at("none")] },
      at("refused.tizbek"),
    );
    expect(refused.issues.map(({ facts }) => facts.given)).toEqual([at("picture.txt"), at("none")]);
  });

  test("of a text that is wrong is not written", async () => {
    mkdirSync(at("wrong"));
    writeFileSync(at("wrong/tizbek.yaml"), "format: 1\nname: [\n");
    const refused = await seal(at("wrong"), ASKING, at("wrong.tizbek"));
    expect(refused.exitCode).toBe(2);
    expect(existsSync(at("wrong.tizbek"))).toBe(false);
  });
});

describe("the same input gives the same bytes", () => {
  const bin = join(packageRoot, "bin", "tizbek");
  const sealIn = (zone: string, name: string, clock: string) => {
    const faked = `data:text/javascript,${encodeURIComponent(clock)}`;
    const words = ["--import", faked, bin, "seal", KZ, "-o", at(name)];
    const env = { ...process.env, TZ: zone, NODE_OPTIONS: "" };
    const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    return readFileSync(at(name));
  };

  test("under two clocks in two time zones", () => {
    const clock = (shift: number) =>
      `const Own = Date; const now = Own.now; globalThis.Date = class extends Own { constructor(...a) { a.length ? super(...a) : super(now() + ${shift}); } static now() { return now() + ${shift}; } };`;
    const here = sealIn("Asia/Almaty", "here.tizbek", clock(0));
    const there = sealIn("America/St_Johns", "there.tizbek", clock(1.3e11));
    expect(here.equals(there)).toBe(true);
  });
});

/** The settings of a time-stamping authority for one test. */
const TSA = `[req]
prompt = no
distinguished_name = dn
[dn]
CN = test
[ca]
basicConstraints = critical,CA:TRUE
[stamping]
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = authority
[authority]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
`;

const OPENSSL = spawnSync("openssl", ["version"]).status === 0;

describe.skipIf(!OPENSSL)("a proof of time (RFC 3161), by openssl as the authority", () => {
  const authority = at("authority");
  const run = (...words: string[]) => {
    const { status, stderr } = spawnSync("openssl", words, { cwd: authority, encoding: "utf8" });
    expect(status, `openssl ${words.join(" ")}\n${stderr}`).toBe(0);
  };
  const reply = (request: string, to: string) =>
    run("ts", "-reply", "-config", "tsa.cnf", "-queryfile", request, "-out", to);

  beforeAll(async () => {
    mkdirSync(authority);
    writeFileSync(join(authority, "tsa.cnf"), TSA);
    writeFileSync(join(authority, "serial"), "01\n");
    const own = ["-newkey", "rsa:2048", "-nodes", "-days", "2", "-config", "tsa.cnf"];
    run(
      "req",
      "-x509",
      ...own,
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
      "-subj",
      "/CN=CA",
      "-extensions",
      "ca",
    );
    run(
      "req",
      ...own.filter((word) => word !== "-days" && word !== "2"),
      "-keyout",
      "tsa.key",
      "-out",
      "tsa.csr",
      "-subj",
      "/CN=TSA",
    );
    run(
      "x509",
      "-req",
      "-in",
      "tsa.csr",
      "-CA",
      "ca.pem",
      "-CAkey",
      "ca.key",
      "-CAcreateserial",
      "-days",
      "2",
      "-out",
      "tsa.pem",
      "-extfile",
      "tsa.cnf",
      "-extensions",
      "stamping",
    );
    run(
      "req",
      "-x509",
      ...own,
      "-keyout",
      "other.key",
      "-out",
      "other.pem",
      "-subj",
      "/CN=Other",
      "-extensions",
      "ca",
    );
    await seal(ONE, { ...ASKING, keys: ["minister"] }, at("stamped.tizbek"));
  });

  test("the request is one openssl reads, and the same every time", async () => {
    await stampCapsule(at("stamped.tizbek"), { request: at("a.tsq") });
    await stampCapsule(at("stamped.tizbek"), { request: at("b.tsq") });
    expect(readFileSync(at("a.tsq"))).toEqual(readFileSync(at("b.tsq")));
    const words = ["ts", "-query", "-in", at("a.tsq"), "-text"];
    const { stdout } = spawnSync("openssl", words, { encoding: "utf8" });
    expect(stdout).toContain("Hash Algorithm: sha256");
    expect(stdout).toContain("Certificate required: yes");
  });

  test("the reply is taken in, stated, and checked against the authority's certificates", async () => {
    reply(at("a.tsq"), at("a.tsr"));
    const taken = await stampCapsule(at("stamped.tizbek"), { reply: at("a.tsr") });
    expect(taken.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const stated = await verifyCapsule(at("stamped.tizbek"), NOBODY);
    expect(stated.times).toMatchObject([{ standing: "unchecked", time: taken.time }]);
    const authorities = join(authority, "ca.pem");
    const checked = await verifyCapsule(at("stamped.tizbek"), { ...NOBODY, authorities });
    expect(checked.times).toMatchObject([{ standing: "stands" }]);
    expect(checked.exitCode).toBe(0);
    const other = join(authority, "other.pem");
    const doubted = await verifyCapsule(at("stamped.tizbek"), { ...NOBODY, authorities: other });
    expect(doubted.issues[0]?.facts.reason).toBe("false-proof");
  });

  test("a reply about something else, or no reply, is refused and nothing is written", async () => {
    await seal(KZ, ASKING, at("another.tizbek"));
    await stampCapsule(at("another.tizbek"), { request: at("c.tsq") });
    reply(at("c.tsq"), at("c.tsr"));
    const whole = readFileSync(at("stamped.tizbek"));
    for (const file of [at("c.tsr"), at("c.tsq"), at("letter.txt")]) {
      const refused = await stampCapsule(at("stamped.tizbek"), { reply: file });
      expect(refused.issues[0]?.facts.reason, file).toBe("reply-refused");
    }
    expect(readFileSync(at("stamped.tizbek")).equals(whole)).toBe(true);
  });
});

describe("the Kazakhstan example sealed, one figure and one date changed", () => {
  const changed = at("changed");

  beforeAll(async () => {
    await seal(KZ, ASKING, at("kz.tizbek"));
    await openInto(at("kz.tizbek"), changed);
    const edit = (file: string, from: string, to: string) => {
      const text = readFileSync(join(changed, file), "utf8");
      expect(text.split(from)).toHaveLength(2);
      writeFileSync(join(changed, file), text.replace(from, to));
    };
    edit("chains/quantities.yaml", "value: 65 um\n", "value: 58 um\n");
    edit("statements.yaml", "launched: by 2026-10\n", "launched: by 2027-03\n");
  });

  test("is told in three sentences, in three languages", async () => {
    const { told } = await compareWithCapsule(changed, at("kz.tizbek"), {});
    if (told === undefined) throw new Error("not compared");
    const said = LANGUAGES.map((language) =>
      capsuleSentences(told, language).map((text) => text.replaceAll("\u00a0", " ")),
    );
    expect(said).toEqual([
      [
        "«кесік»: мөрленгенде – 65 мкм (T12), қазір – 58 мкм (T12).",
        "«Пластина зауыты, 1 ГВт/жыл»: мөрленгенде – мерзімі 2026 ж. 31 қазан, қазір – мерзімі 2027 ж. 31 наурыз.",
        "Мөрленгенде де, қазір де қаралған барлық ұяшықтың қорытындысы бұрынғыдай (ұяшық саны: 30).",
      ],
      [
        "«пропил»: тогда – 65 мкм (T12), теперь – 58 мкм (T12).",
        "«Завод пластин, 1 ГВт/год»: тогда – до 31 октября 2026 г., теперь – до 31 марта 2027 г.",
        "Вердикт тот же во всех ячейках, рассмотренных и тогда, и теперь (ячеек: 30).",
      ],
      [
        "“kerf”: 65 µm (T12) then, 58 µm (T12) now.",
        "“Wafer plant, 1 GW/yr”: by 31 October 2026 then, by 31 March 2027 now.",
        "The verdict is the same in every cell judged then and now (30).",
      ],
    ]);
  });

  test("beside what was sealed nothing differs", async () => {
    const { told } = await compareWithCapsule(KZ, at("kz.tizbek"), {});
    expect(told && capsuleSentences(told, "ru")).toEqual(["Отличий нет."]);
  });
});

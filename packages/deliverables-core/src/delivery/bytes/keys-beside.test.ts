import { describe, expect, it } from "vitest";
import { check, mxf, programme, readersOf, spec } from "../../check-in-memory.js";
import { memoryFolder } from "../../folder/memory-folder.js";
import { withPicture } from "../../media/probe-in-short.js";

const key = "-----BEGIN EC PRIVATE KEY-----\nMIIE\n-----END EC PRIVATE KEY-----\n";
const message = '<?xml version="1.0"?>\n<m:DCinemaSecurityMessage xmlns:m="urn:m"></m:DCinemaSecurityMessage>\n';
const readers = readersOf(() => withPicture({ width: 1920, height: 1080 }));

async function found(files: Record<string, string>, more: object = { unexpectedFiles: "off" }): Promise<string[]> {
  const folder = memoryFolder({ "LFD1001A.mxf": mxf, ...files });
  const { findings } = await check(spec({ programme }, more), folder, readers);
  return findings.filter(({ code }) => code === "confidential/key").map(({ message: said }) => said);
}

describe("a key that no deliverable asks for", () => {
  it("is told even where unexpected files are not", async () => {
    expect(await found({ "signer.pem": key, "Kdm/KDM_Odeon.xml": message, "notes.txt": "Call the lab" })).toEqual([
      "Kdm/KDM_Odeon.xml holds a key delivery message (KDM), and no deliverable asks for the file",
      "signer.pem holds a private key (EC), and no deliverable asks for the file",
    ]);
  });

  it("is told whatever its file is called, and beside the word that the file is unexpected", async () => {
    expect(await found({ id_work: key })).toHaveLength(1);
    expect(await found({ "readme.txt": `For the server:\n${key}` }, {})).toHaveLength(1);
  });

  it("is told where the spec ignores it: it goes out with the folder", async () => {
    const ignoring = { unexpectedFiles: "off", ignore: ["lab/**"] };
    expect(await found({ "lab/signer.pem": key, "lab/notes.txt": key }, ignoring)).toEqual([
      "lab/signer.pem holds a private key (EC), and no deliverable asks for the file",
    ]);
  });

  it("is no certificate", async () => {
    expect(await found({ "signer.pem": "-----BEGIN CERTIFICATE-----\nMIIE\n" })).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, master, spec } from "../../check-in-memory.js";
import { memoryFolder } from "../../folder/memory-folder.js";
import { bankDetails } from "../private/bank-details.js";
import { paperReader } from "../read-paper.js";
import { readMail } from "./read-mail.js";

const mail = (...lines: string[]) => lines.join("\r\n");
const said = (text: string) => readMail(text).contents.lines.map((line) => line.text);
const iban = "IBAN DE89 3704 0044 0532 0130 00";

const mixed = mail(
  "From: Bo <bo@example.com>",
  "Subject: =?utf-8?Q?Erkl=C3=A4rung?=",
  " =?utf-8?B?IHp1bSBGaWxt?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b 1"',
  "",
  "No reader shows this.",
  "--b 1",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  btoa(`Dear Ann,\r\n${iban}\r\n`).replace(/(.{20})/g, "$1\r\n"),
  "--b 1",
  'Content-Type: application/pdf; name="passport.pdf"',
  "Content-Transfer-Encoding: base64",
  "",
  "JVBERi0=",
  "--b 1--",
  "",
);

describe("a mail that was saved as a file", () => {
  it("says what it said before it was sent, and what is attached is named", () => {
    expect(said(mixed)).toEqual(["Subject: Erklärung zum Film", "From: Bo <bo@example.com>", "Dear Ann,", iban]);
    expect(readMail(mixed).contents.attachments).toEqual(["passport.pdf"]);
  });

  it("may be printable, with lines that go on, in the letters of Windows", () => {
    const text = mail(
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "IBAN DE89 3704 =",
      "0044 0532 0130 00",
      "caf=E9",
    );
    expect(said(text)).toEqual([iban, "café"]);
  });

  it("is read in the form that is shown, and looked through in the other one too", () => {
    const parts = ["--x", "Content-Type: text/plain", "", `Plain ${iban}`, "--x", "Content-Type: text/html", ""];
    const text = mail("Content-Type: multipart/alternative; boundary=x", "", ...parts, "<p>Shown</p>", "--x--");
    const { lines, aside } = readMail(text).contents;
    expect(lines).toEqual([{ text: "Shown" }]);
    expect(aside).toEqual([{ text: `Plain ${iban}`, where: "in another form of the mail's text" }]);
  });

  it("may hold another mail, and a picture that is part of its text is not attached", () => {
    const inner = ["Subject: Inner", "", "Permission is granted."];
    const picture = ["--x", "Content-Type: image/png; name=logo.png", "", "x"];
    const text = mail(
      "Content-Type: multipart/mixed; boundary=x",
      "",
      "--x",
      "Content-Type: message/rfc822",
      "",
      ...inner,
      ...picture,
    );
    expect(readMail(text).contents).toEqual({
      lines: [{ text: "Subject: Inner" }, { text: "Permission is granted." }],
    });
  });

  it("is taken for text under its name, told what is private in it, and unchecked for what is attached", async () => {
    const { findings, unchecked } = await check(
      spec({ mail: { type: "document", files: "permission.eml" } }),
      memoryFolder({ "permission.eml": mixed }),
      { ...master, document: paperReader() },
    );
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ["confidential/bank-details", "permission.eml holds a bank account: DE…00"],
      ["confidential/passport", 'permission.eml carries "passport.pdf", a passport by its name'],
    ]);
    expect(unchecked.map(({ message }) => message)).toEqual([
      'permission.eml has "passport.pdf" attached, which was not looked into',
    ]);
  });

  it("of any kind is read, and in time", () => {
    const pieces = [
      "--x\n",
      "--x--\n",
      "\n",
      "Content-Type: multipart/mixed; boundary=x\n",
      "Content-Type: text/html\n",
    ];
    const more = ["Content-Transfer-Encoding: base64\n", "=?utf-8?B?", "?=", "=", "A", "<p hidden>", " "];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more)), (parts) => {
        bankDetails(readMail(parts.join("")).contents);
      }),
    );
    for (const piece of [...pieces, ...more]) readMail(piece.repeat(20_000));
    readMail(
      `Content-Type: multipart/mixed; boundary=x\n\n${"--x\nContent-Type: multipart/mixed; boundary=x\n\n".repeat(5000)}`,
    );
  });
});

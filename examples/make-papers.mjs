// Writes the papers of the documentary, as they should be and with the faults that README.md names. Names and numbers are invented.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writePdf } from "../packages/deliverables-core/fixtures/papers/write-pdf.mjs";
import { wordTable, writeDocx, writeXlsx } from "../packages/deliverables-core/fixtures/papers/write-zip.mjs";

const accepted = fileURLToPath(new URL("documentary-papers/", import.meta.url));
const rejected = fileURLToPath(new URL("documentary-papers-rejected/", import.meta.url));

paper(
  "PSE.pdf",
  {},
  { number: "HFC1002A", file: "HFC1001A_v2.mov", length: "00:04:58:00", day: "2026-11-12", result: "FAIL" },
  pse,
);
paper("QC.xml", {}, { checksum: "0".repeat(64), audio: "fail", folder: "/Users/jsmith/Exports/" }, qc);
paper("EO.pdf", {}, { title: "The Ditch", expires: "1 March 2027" }, insurance);
paper("Agreement.pdf", {}, { date: null, isSigned: false, remark: "Do we really pay this?" }, agreement);
paper(
  "PasC.docx",
  {},
  { language: "German", placement: "Yes", contributor: "Ann Reed, passport no. 533401372" },
  programmeAsCompleted,
);
paper("Synopsis.docx", {}, { header: "DRAFT", isRevised: true }, synopsis);
paper("Synopsis_de.txt", {}, { isTranslated: false }, synopsisInGerman);
paper("Billing.txt", {}, { director: "TBC" }, billing);
paper("Credits.docx", {}, { farmer: "Ann Holley", others: [["Digger", "Sorrel Dogwood"]] }, credits);
paper(
  "EPG.txt",
  {},
  { more: " With an interview with the last hedge-layer of the valley, who has a great deal to say about it." },
  guide,
);
paper("Costs.xlsx", {}, { total: "#REF!", isHiding: true }, costs);
paper("Risk.pdf", {}, { password: { open: "hedge", owner: "hedgerow" } }, riskAssessment);
paper("Location.pdf", {}, { isScan: true }, locationRelease);
for (const [folder, digest] of [
  [accepted, checksumOf("HFC1001A.mov", "md5")],
  [rejected, "9e107d9d372bb6826bd81d3542a419d6"],
])
  writeFileSync(`${folder}HFC1001A.md5`, `${digest} *HFC1001A.mov\n`);
paper("reel.edl", {}, { source: "/Users/jsmith/Hedge/" }, editList);

/** Writes one paper into both deliveries. */
function paper(name, right, wrong, write) {
  for (const [folder, values] of [
    [accepted, right],
    [rejected, wrong],
  ])
    writeFileSync(`${folder}Paperwork/HFC1001A_${name}`, write(values));
}

function pse({
  number = "HFC1001A",
  file = "HFC1001A.mov",
  length = "00:05:00:00",
  day = "2026-11-21",
  result = "PASS",
}) {
  return writePdf({
    title: "PSE test",
    pages: [
      [
        "Photosensitive epilepsy test",
        "",
        "Programme title\tThe Hedge",
        `Production number\t${number}`,
        `File tested\t${file}`,
        `Duration\t${length}`,
        `Tested on\t${day}`,
        `Result\t${result}`,
      ],
    ],
  });
}

function qc({ checksum = checksumOf("HFC1001A.mov"), audio = "pass", folder = "" }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<qc:report xmlns:qc="urn:example:qc" version="1">
  <qc:file name="${folder}HFC1001A.mov" sha256="${checksum}"/>
  <qc:duration>00:05:00:00</qc:duration>
  <qc:check name="video levels" status="pass"/>
  <qc:check name="audio phase" status="${audio}"/>
  <qc:check name="black frames" status="pass"/>
</qc:report>
`;
}

function insurance({ title = "The Hedge", expires = "31 December 2029" }) {
  return writePdf({
    title: "Certificate of insurance",
    pages: [
      [
        "Errors and omissions insurance: certificate",
        "",
        "Insured\tHedgerow Pictures",
        `Production title\t${title}`,
        "Limit per claim\tUSD 1,000,000",
        "In aggregate\tUSD 3,000,000",
        "Begins\t1 December 2026",
        `Expires\t${expires}`,
      ],
    ],
  });
}

function agreement({ date = "30 November 2026", isSigned = true, remark }) {
  return writePdf({
    title: "Licence agreement",
    pages: [
      ["Licence agreement", "", "Production title\tThe Hedge", "Production number\tHFC1001A", "Fee: as agreed."],
      ["Payable to IBAN GB29 NWBK 6016 1331 9268 19", "", "Both parties keep confidential what they learn."],
    ],
    fields: [
      { name: "Company", value: "Hedgerow Pictures", required: true },
      { name: "Date", page: 2, required: true, ...(date && { value: date }) },
      { name: "Producer", page: 2, signature: true, ...(isSigned && { value: "signed" }) },
    ],
    remarks: remark ? [{ text: remark, page: 2 }] : [],
  });
}

function programmeAsCompleted({ contributor = "Ann Reed", language = "English", placement = "No" }) {
  return writeDocx({
    header: "Programme as completed",
    paragraphs: [
      wordTable([
        ["Programme title", "The Hedge"],
        ["Programme number", "HFC1001A"],
        ["Running time", "00:05:00"],
        ["Original language", language],
        ["Product placement", placement],
        ["Transmission date", "10 January 2027"],
      ]),
      "Contributors",
      contributor,
      "Tom Hale, hedge-layer",
    ],
  });
}

function synopsis({ header, isRevised }) {
  const run = (text, tag = "t") => `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`;
  const last = isRevised
    ? `<w:p>${run("It was planted ")}<w:del w:id="1" w:author="Editor">${run("two hundred", "delText")}</w:del><w:ins w:id="2" w:author="Editor">${run("three hundred")}</w:ins>${run(" years ago.")}</w:p>`
    : "It was planted three hundred years ago.";
  return writeDocx({
    ...(header && { header }),
    paragraphs: [
      "The Hedge",
      "A hedge at the edge of a village is to make way for a road. Over one winter its owner, a builder and a bird-watcher find out what it is worth to each of them.",
      last,
    ],
  });
}

function synopsisInGerman({ isTranslated = true }) {
  return isTranslated
    ? "Eine Hecke am Rand eines Dorfes soll einer Straße weichen. Einen Winter lang finden ihre Besitzerin, ein Bauunternehmer und ein Vogelkundler heraus, was sie jedem von ihnen wert ist.\n"
    : "A hedge at the edge of a village is to make way for a road. Over one winter its owner, a builder and a bird-watcher find out what it is worth to each of them.\n";
}

function billing({ director = "Mary Lane" }) {
  return `THE HEDGE

Written by Sam Orchard
Directed by ${director}
Produced by Hedgerow Pictures
`;
}

function credits({ farmer = "Ann Holly", others = [] }) {
  return writeDocx({
    paragraphs: [
      "Production number: HFC1001A",
      "End credits in their order",
      wordTable([
        ["Role", "Name"],
        ["Presenter", "Jo Quickthorn"],
        ["Hedge layer", farmer],
        ["Her son", "Bo Holly"],
        ...others,
        ["Director", "Mary Lane"],
      ]),
    ],
  });
}

function guide({ more = "" }) {
  return `A hedge is to make way for a road, and three people find out what it is worth to them.${more}\n`;
}

function costs({ total = 41200, isHiding = false }) {
  const fees = { name: "Fees", hidden: true, rows: [["Director", 12000]] };
  return writeXlsx([
    {
      name: "Costs",
      rows: [
        ["Production number", "HFC1001A"],
        ["Crew", 28000],
        ["Post", 13200],
        ["Total", total],
      ],
    },
    ...(isHiding ? [fees] : []),
  ]);
}

function riskAssessment({ password }) {
  return writePdf({
    title: "Risk assessment",
    pages: [["Risk assessment", "Production number\tHFC1001A", "Chain saws: trained operators only."]],
    ...(password && { password }),
  });
}

function locationRelease({ isScan = false }) {
  const lines = ["Location release", "Production title\tThe Hedge", "The owner lets the production film the hedge."];
  return writePdf({ title: "Location release", pages: isScan ? [[], []] : [lines, ["Schedule of dates"]] });
}

function editList({ source = "" }) {
  return `TITLE: THE HEDGE
FCM: NON-DROP FRAME

001  A001     V     C        01:00:10:00 01:02:40:00 10:00:00:00 10:02:30:00
* SOURCE FILE: ${source}A001.mov
002  A002     V     C        02:00:00:00 02:02:30:00 10:02:30:00 10:05:00:00
* SOURCE FILE: ${source}A002.mov
`;
}

function checksumOf(name, algorithm = "sha256") {
  return createHash(algorithm)
    .update(readFileSync(`${accepted}${name}`))
    .digest("hex");
}

#!/usr/bin/env node
// Makes the stills and the licences of the documentary examples anew; their lists are written by hand. Needs ffmpeg.
// Usage: node examples/make-documentary-papers.mjs
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const accepted = fileURLToPath(new URL("documentary-papers/", import.meta.url));
const rejected = fileURLToPath(new URL("documentary-papers-rejected/", import.meta.url));
for (const folder of [accepted, rejected])
  for (const name of ["Stills", "Paperwork/Licences", "Paperwork/Releases", "Paperwork/Child licences"])
    mkdirSync(folder + name, { recursive: true });

/** A gradient of 2100×1500 pixels, which is 7 × 5 inches in print. */
function gradient(from, to) {
  const source = `gradients=s=2100x1500:c0=${from}:c1=${to}:x0=0:y0=0:x1=2100:y1=1500:d=1:speed=0.00001`;
  const options = [
    "-frames:v",
    "1",
    "-pix_fmt",
    "yuvj420p",
    "-q:v",
    "24",
    "-fflags",
    "+bitexact",
    "-flags:v",
    "+bitexact",
  ];
  return execFileSync("ffmpeg", ["-loglevel", "error", "-f", "lavfi", "-i", source, ...options, "-f", "mjpeg", "-"], {
    maxBuffer: 1e8,
  });
}

const segment = (marker, data) => {
  const body = Buffer.isBuffer(data) ? data : Buffer.from(data, "latin1");
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
};

/** The picture with its resolution, and with its words in XMP, right behind its first two bytes. */
function tagged(picture, { ppi = 300, caption, orientation } = {}) {
  const density = `JFIF\0\x01\x02\x01${String.fromCharCode(ppi >> 8, ppi & 255, ppi >> 8, ppi & 255)}\0\0`;
  const words = (name, text) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:${name}>`;
  const packet =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Hedgerow Pictures / Wren Elder">' +
    `${caption ? words("description", caption) : ""}${words("rights", "© 2026 Hedgerow Pictures")}` +
    "</rdf:Description></rdf:RDF></x:xmpmeta>";
  const exif = `Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0${String.fromCharCode(orientation ?? 1)}\0\0\0\0\0\0\0`;
  return Buffer.concat([
    picture.subarray(0, 2),
    segment(0xe0, density),
    ...(orientation ? [segment(0xe1, exif)] : []),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`, "utf8")),
    // Behind the JFIF segment that ffmpeg writes.
    picture.subarray(20),
  ]);
}

const stills = [
  ["HFC1001A_01.jpg", "0x224422", "0xddeebb", "The hedge at dawn"],
  ["HFC1001A_02.jpg", "0x443322", "0xeeddaa", "Ann Holly lays a hedge"],
  ["HFC1001A_03.jpg", "0x223344", "0xbbddee", "Bo Holly with his billhook"],
  ["HFC1001A_04.jpg", "0x442233", "0xeebbcc", "Diggers at the gap"],
  ["HFC1001A_05.jpg", "0x333333", "0xeeeeee", "Jo Quickthorn presents"],
].map(([name, from, to, caption]) => ({ name, caption, picture: gradient(from, to) }));
for (const { name, caption, picture } of stills)
  writeFileSync(`${accepted}Stills/${name}`, tagged(picture, { caption }));
const [first, second, third, , fifth] = stills;
const faulty = [
  [first, { caption: first.caption }],
  [second, { caption: second.caption, orientation: 6 }],
  [third, {}],
  [{ ...first, name: "HFC1001A_04.jpg" }, { caption: first.caption }],
  [fifth, { caption: fifth.caption, ppi: 72 }],
];
for (const [{ name, picture }, tags] of faulty) writeFileSync(`${rejected}Stills/${name}`, tagged(picture, tags));

/** One page with one line. */
function paper(line) {
  const stream = `BT /F1 12 Tf 72 760 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  return `${text}xref\n0 6\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}

const papers = {
  "Licences/Licence_HL-2026-17.pdf": "Licence HL-2026-17: Early Birds",
  "Licences/Licence_DR-88.pdf": "Licence DR-88: Diggers",
  "Licences/Licence_EA-3.pdf": "Licence EA-3: The Gap, a poem",
  "Releases/HFC1001A_Release_Quickthorn_Jo.pdf": "Release of Jo Quickthorn",
  "Releases/HFC1001A_Release_Holly_Ann.pdf": "Release of Ann Holly",
  "Releases/HFC1001A_Release_Holly_Bo.pdf": "Release of Bo Holly",
  "Child licences/HFC1001A_Holly_Bo.pdf": "Child performance licence of Bo Holly",
};
const changed = {
  "Releases/HFC1001A_Release_Holly_Mia.pdf": "Release of Mia Holly",
  "Releases/HFC1001A_Release_Spindle_Kit.pdf": "Release of Kit Spindle",
  "Licences/Licence_MH-1.pdf": "Licence MH-1: Field painting",
};
for (const [path, line] of Object.entries(papers)) {
  writeFileSync(`${accepted}Paperwork/${path}`, paper(line));
  writeFileSync(`${rejected}Paperwork/${path}`, paper(line));
}
for (const [path, line] of Object.entries(changed)) writeFileSync(`${rejected}Paperwork/${path}`, paper(line));
if (
  !readFileSync(`${accepted}Stills/${first.name}`)
    .subarray(0, 3)
    .equals(Buffer.from([0xff, 0xd8, 0xff]))
)
  throw new Error("the stills are no JPEG");

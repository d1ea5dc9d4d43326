import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, readersOf } from "./check-in-memory.js";
import type { FileSays } from "./delivery/ask-file.js";
import { faultsOfSpec } from "./faults-of-spec.js";
import { memoryFolder } from "./folder/memory-folder.js";
import { learnSpec } from "./learn-spec.js";
import type { KnownFile } from "./learning/known-file.js";
import { withPicture, withSound } from "./media/probe-in-short.js";
import { valueOfText } from "./spec/value-in-test.js";

const film: FileSays = {
  kind: "media",
  facts: {
    ...withPicture({ codec: "ProRes 422 HQ", width: 1920, height: 1080, frameRate: "24000/1001" }),
    container: { format: "QuickTime" },
  },
};
const stem: FileSays = {
  kind: "media",
  facts: {
    ...withSound({ codec: "PCM", sampleRate: 48_000, bitDepth: 24, channels: 2 }),
    container: { format: "Wave" },
  },
};
const still = (width: number): FileSays => ({ kind: "image", facts: { format: "JPEG", width, height: width } });
const unknown: FileSays = { unread: "it is no media, picture or document that we know" };
const file = (path: string, says: FileSays): KnownFile => ({ path, size: 100, says });
const learned = (...files: KnownFile[]) => {
  const spec = learnSpec({ title: "The Long Field", files });
  return { ...spec, value: valueOfText(spec.text) };
};

describe("a spec that is learned from a delivery", () => {
  it("asks for what all files of one name have in common, each episode and language once", () => {
    const { value, notLearned } = learned(
      ...["LFD1001A", "LFD1002A"].flatMap((number) => [
        file(`${number}.mov`, film),
        file(`Stems/${number}_DX.wav`, stem),
        file(`${number}_de.xml`, unknown),
        file(`${number}_en-GB.xml`, unknown),
        file(`Stills/${number}_01.jpg`, still(4000)),
        file(`Stills/${number}_02.jpg`, still(3000)),
      ]),
    );
    expect(value).toMatchObject({
      episodes: [
        { number: 1, productionNumber: "LFD1001A" },
        { number: 2, productionNumber: "LFD1002A" },
      ],
      deliverables: {
        programme: {
          type: "media",
          per: ["episode"],
          files: "<productionNumber>.mov",
          container: { format: "QuickTime" },
          video: { codec: "ProRes 422 HQ", width: 1920, frameRate: "23.976" },
        },
        dx: { files: "Stems/<productionNumber>_DX.wav", video: null, audio: { tracks: 1, channels: 2 } },
        xml: {
          type: "other",
          per: ["episode", "language"],
          languages: ["de", "en-GB"],
          files: "<productionNumber>_<language>.xml",
        },
        stills: { type: "image", files: "Stills/<productionNumber>_*.jpg", width: { min: 3000 } },
      },
    });
    expect(notLearned).toEqual(["xml: nothing of its inside is known, so only its name is asked for."]);
  });

  it("says what differs, and what does not come for every episode", () => {
    const other: FileSays = {
      kind: "media",
      facts: { ...film.facts, container: { format: "QuickTime" }, audio: [] } as never,
    };
    const { value, notLearned } = learned(
      file("LFD1001A.mov", film),
      file("LFD1002A.mov", other),
      file("LFD1001A_trailer.mov", film),
      file("LFD1001A_PSE.pdf", { kind: "document", facts: { format: "PDF" } }),
      file("LFD1002A_PSE.pdf", { kind: "document", facts: { format: "PDF" } }),
    );
    expect(value).toMatchObject({ deliverables: { trailer: { optional: "in part" }, pse: { format: "PDF" } } });
    expect(notLearned).toContain("trailer: it does not come for every episode and language, so each item is optional.");
  });

  it("takes a single title's number, and no episodes", () => {
    const { value } = learned(file("LFD1001A.mov", film), file("LFD1001A_de.wav", stem));
    expect(value).toMatchObject({
      production: { productionNumber: "LFD1001A" },
      deliverables: { programme: { files: "<productionNumber>.mov" }, de: { files: "<productionNumber>_de.wav" } },
    });
    expect(value).not.toHaveProperty("episodes");
  });

  it("leaves out what the vocabulary has no word for, and says so", () => {
    const strange: FileSays = { kind: "media", facts: withPicture({ codec: "Bink", width: 640, height: 480 }) };
    const { value, text, notLearned } = learned(file("film.bik", strange));
    expect(faultsOfSpec(text)).toEqual([]);
    expect(value).toMatchObject({ deliverables: { film: { video: { width: 640 } } } });
    expect(notLearned).toEqual([expect.stringMatching(/^film: video codec was left out \(Film video codec is "Bink"/)]);
  });

  it("gives no deliverable a key of digits", () => {
    expect(learned(file("LFD1001A_51.wav", stem)).value).toMatchObject({ deliverables: { "sound-51": {} } });
  });

  it("does not ask twice for a picture that lies among numbered ones", () => {
    const { value } = learned(
      file("Stills/LFD1001A_01.jpg", still(4000)),
      file("Stills/LFD1001A_02.jpg", still(4000)),
      file("Stills/LFD1001A_poster.jpg", still(2000)),
    );
    expect(value).toMatchObject({
      deliverables: { stills: { files: "Stills/<productionNumber>_*.jpg", width: { min: 2000 } } },
    });
  });

  it("makes one deliverable of a folder full of files that have nothing in common", () => {
    const words = ["ash", "bay", "elm", "fir", "oak", "yew", "box", "may", "hop", "ivy", "rye", "sea", "sun"];
    const { value, deliverables } = learned(...words.map((word) => file(`Rushes/${word}.mov`, film)));
    expect(deliverables).toBe(1);
    expect(value).toMatchObject({ deliverables: { rushes: { files: "Rushes/*.mov" } } });
  });

  it("is one that the delivery it was learned from is accepted by, whatever its files are called", async () => {
    const part = fc.constantFrom(
      "LFD1001A",
      "LFD1002A",
      "_",
      "-",
      "de",
      "en",
      "51",
      "01",
      "02",
      " ",
      "DX",
      "{",
      "*",
      "<",
      "é",
      ".",
    );
    const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
    const path = fc
      .tuple(fc.constantFrom("", "Stills/", "Stems/LFD1001A/"), name, fc.constantFrom(".mov", ".jpg", ".xml", ""))
      .map((parts) => parts.join(""));
    const says = (one: string) =>
      one.endsWith(".mov") ? film : one.endsWith(".jpg") ? still(one.length * 100) : unknown;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(path, { minLength: 1, maxLength: 8, selector: (one) => one.toLowerCase() }),
        async (paths) => {
          const { text, notLearned } = learned(...paths.map((one) => file(one, says(one))));
          if (text === "") return;
          expect(faultsOfSpec(text)).toEqual([]);
          const folder = memoryFolder(Object.fromEntries(paths.map((one) => [one, "x"])));
          const readers = readersOf(() => withPicture({}));
          const { findings } = await check(text, folder, readers);
          const missed = findings.filter(({ code }) =>
            ["files/missing", "files/unexpected", "files/claimed-twice"].includes(code),
          );
          if (!notLearned.some((one) => one.includes("its files are unexpected")))
            expect(missed.map(({ message }) => message)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

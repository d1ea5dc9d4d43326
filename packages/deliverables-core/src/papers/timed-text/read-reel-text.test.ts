import { describe, expect, it } from "vitest";
import { readTimedText } from "./read-timed-text.js";
import { cineCanvas, subtitle, subtitleReel } from "./reel-in-test.js";
import { bytesOf, inShort, messages } from "./timed-text-in-test.js";

const readXml = (xml: string) => readTimedText("XML", bytesOf(xml), "sub.xml");

describe("CineCanvas", () => {
  it("counts ticks of 4 ms, or decimals of a second", () => {
    const read = readXml(
      cineCanvas({
        body: subtitle("00:00:05:125", "00:00:08:000", "One", "Two") + subtitle("00:01:00.5", "00:01:02.25", "Three"),
      }),
    );
    expect(inShort(read)).toEqual([
      ["11/2", "8/1", "One", "Two"],
      ["121/2", "249/4", "Three"],
    ]);
    expect(read).toMatchObject({
      forms: ["DCP XML", "CineCanvas"],
      counts: "time",
      language: "de",
      head: { titles: ["The Long Field"] },
      reel: { id: "0b7f64ae-1c2d-4e5f-8a9b-0c1d2e3f4a5b", number: 1 },
    });
  });

  it("tells a time that does not exist at its line: many programs write milliseconds there", () => {
    const read = readXml(cineCanvas({ body: subtitle("00:00:05:250", "00:00:08:000", "One") }));
    expect(messages(read)).toEqual([
      'Line 5 has the TimeIn "00:00:05:250": there is no tick 250: a second has 250 of 4 ms, counted from 0',
    ]);
    expect(read?.faults[0]?.at?.place?.start.line).toBe(5);
  });

  it("names fonts and pictures, and a font that no LoadFont brings is told", () => {
    const picture = `<Subtitle TimeIn="00:00:01:000" TimeOut="00:00:02:000"><Image VPosition="8" VAlign="bottom">one.png</Image></Subtitle>`;
    const read = readXml(
      cineCanvas({ body: `<LoadFont Id="a" URI="arial.ttf"/><Font Id="a"><Font Id="b">${picture}</Font></Font>` }),
    );
    expect(read?.reel?.resources.map(({ kind, name }) => [kind, name])).toEqual([
      ["font", "arial.ttf"],
      ["picture", "one.png"],
    ]);
    expect(read?.events[0]?.lines).toBeUndefined();
    expect(messages(read)).toEqual(['Line 5 names the font "b", which no LoadFont of the file brings']);
  });

  it("counts what stands at one height as one line, leaves out ruby, and knows the top from the bottom", () => {
    const text = (align: string, words: string) => `<Text VAlign="${align}" VPosition="10">${words}</Text>`;
    const body = `<Subtitle TimeIn="00:00:01:000" TimeOut="00:00:02:000">${text("bottom", "One <Font Italic='yes'>more</Font>")}${text("bottom", "word")}${text("top", "<Ruby><Rb>漢</Rb><Rt>かん</Rt></Ruby>")}</Subtitle><Subtitle TimeIn="00:00:01:000" TimeOut="00:00:02:000">${text("top", "x")}</Subtitle>`;
    const read = readXml(cineCanvas({ body }));
    expect(read?.events.map(({ lines, region }) => [region, ...(lines ?? [])])).toEqual([
      ["bottom", "One more word", "漢"],
      ["top", "x"],
    ]);
  });
});

describe("SMPTE ST 428-7", () => {
  it("counts frames at its TimeCodeRate, from its StartTime", () => {
    const head = "<EditRate>24 1</EditRate><TimeCodeRate>24</TimeCodeRate><StartTime>00:00:01:00</StartTime>";
    const read = readXml(subtitleReel({ body: subtitle("00:00:05:12", "00:00:08:00", "One"), head }));
    expect(inShort(read)).toEqual([["9/2", "7/1", "One"]]);
    expect(read).toMatchObject({
      forms: ["DCP XML", "SMPTE 428-7"],
      counts: "frames",
      frameRate: "24",
      reel: { id: "0b7f64ae-1c2d-4e5f-8a9b-0c1d2e3f4a5b", number: 1, editRate: "24/1" },
      faults: [],
    });
  });

  it("tells a frame that does not exist, and a head that contradicts itself", () => {
    const head = "<EditRate>25 1</EditRate><TimeCodeRate>24</TimeCodeRate>";
    const read = readXml(subtitleReel({ body: subtitle("00:00:05:24", "00:00:08:00", "One"), head }));
    expect(messages(read)).toEqual([
      'Line 5 has the TimeIn "00:00:05:24": there is no frame 24 at 24 frames per second',
      'Its times count 24 frames per second (TimeCodeRate), and its edit rate is "25 1", expected one rate',
    ]);
  });

  it("does not know when anything is shown where it states no rate", () => {
    const read = readXml(subtitleReel({ body: subtitle("00:00:05:12", "00:00:08:00", "One"), head: "" }));
    expect(read).toMatchObject({ events: [], untold: "it counts frames and states no TimeCodeRate" });
  });

  it("is nothing in another namespace, and told where it breaks off", () => {
    expect(readXml('<SubtitleReel xmlns="urn:x"/>')).toBeUndefined();
    const whole = subtitleReel({ body: subtitle("00:00:05:12", "00:00:08:00", "One") });
    const read = readXml(whole.replace("</dcst:SubtitleList>", ""));
    expect(messages(read)?.[0]).toMatch(/^Line 6 is where it stops being XML/);
    expect(inShort(read)).toHaveLength(1);
  });
});

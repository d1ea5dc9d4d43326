import { describe, expect, it } from "vitest";
import { readTimedText } from "./read-timed-text.js";
import { bytesOf, inShort, messages, ttml } from "./timed-text-in-test.js";

describe("TTML", () => {
  it("counts children from their parents, splits lines at <br/>, and knows its language", () => {
    const read = ttml(
      `<p begin="00:00:01.5" end="3s">Hello<br/> <span>there</span></p><p begin="10s" dur="500ms" region="top">Bye</p>`,
    );
    expect(read).toMatchObject({ forms: ["TTML"], counts: "time", language: "de" });
    expect(inShort(read)).toEqual([
      ["3/2", "3/1", "Hello", "there"],
      ["10/1", "21/2", "Bye"],
    ]);
    expect(read?.events[1]?.region).toBe("top");
  });

  it("tells of regions and styles that it names and does not define, and of names that it gives twice", () => {
    const document = (body: string) =>
      readTimedText(
        "XML",
        bytesOf(
          `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="de">
<head><styling><style xml:id="s1"/><style xml:id="s2" style="s1"/></styling><layout><region xml:id="r1"/></layout></head>
<body region="r1"><div>${body}</div></body></tt>`,
        ),
        "a.xml",
      );
    expect(document(`<p xml:id="a" begin="1s" end="2s" style="s1 s2">x</p>`)?.faults).toEqual([]);
    const wrong = `<p xml:id="a" begin="1s" end="2s" region="r9">x</p>
<p xml:id="a" begin="2s" end="3s" region="r9" style="s1 s9">y</p>`;
    expect(messages(document(wrong))).toEqual([
      'Line 3 names the region "r9", which the file does not define',
      'Line 4 names the style "s9", which the file does not define',
      'Line 4 gives the name "a" (xml:id) a second time; each stands once in a document',
    ]);
  });

  it("adds the times of elements in one another, and ends children with their parents", () => {
    expect(
      inShort(
        ttml(
          `<p begin="10s" end="20s">a<span begin="1s">b</span></p><p><span begin="1s" end="2s">c</span><span begin="2s" end="3s">d</span></p>`,
        ),
      ),
    ).toEqual([
      ["10/1", "20/1", "ab"],
      ["1/1", "2/1", "c"],
      ["2/1", "3/1", "d"],
    ]);
  });

  it("counts frames at the rate that it states, with its multiplier", () => {
    const rate = `ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"`;
    expect(ttml(`<p begin="24f" end="00:00:02:12">x</p>`, rate)).toMatchObject({
      frameRate: "24000/1001",
      events: [{ start: "1001/1000", end: "5001/2000" }],
    });
  });

  it("counts timecodes as the picture does, with drop frame", () => {
    const drop = `ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001" ttp:dropMode="dropNTSC"`;
    const read = ttml(
      `<p begin="00:01:00:02" end="00:01:01:00">x</p><p begin="00:02:00:00" end="00:02:01:00">y</p>`,
      drop,
    );
    expect(read).toMatchObject({ counts: "frames", dropFrame: true, events: [{ start: "3003/50" }] });
    expect(messages(read)?.[0]).toMatch(
      /^The begin "00:02:00:00" of <p> cannot be read: frame 00 of 00:02:00 is dropped/,
    );
  });

  it("does not know the times of frames without a rate", () => {
    const read = ttml(`<p begin="00:00:01:12" end="00:00:02:00">x</p>`);
    expect(read).toMatchObject({ untold: "it counts frames or ticks and states no ttp:frameRate", events: [] });
  });

  it("knows pictures, on a division too, and what is always shown", () => {
    const spaces = `xmlns:smpte="http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt" xmlns:itts="http://www.w3.org/ns/ttml/profile/imsc1#styling"`;
    const read = ttml(
      `<div begin="1s" end="2s" smpte:backgroundImage="#a"/><p begin="3s" end="4s" itts:forcedDisplay="true">x</p>`,
      spaces,
    );
    expect(inShort(read)).toEqual([
      ["1/1", "2/1", "(picture)"],
      ["3/1", "4/1", "x"],
    ]);
    expect(read?.events.map(({ forced }) => forced)).toEqual([undefined, true]);
    expect(read?.forms).toEqual(["TTML", "SMPTE-TT"]);
  });

  it("tells where it stops being XML, and takes no other XML for it", () => {
    const broken = readTimedText(
      "XML",
      bytesOf(`<tt xmlns="http://www.w3.org/ns/ttml"><body>\n<p begin="1s" end="2s">a</q></body></tt>`),
      "a.xml",
    );
    expect(messages(broken)?.[0]).toMatch(/^Line 2 is where it stops being XML: /);
    expect(readTimedText("XML", bytesOf("<metadata/>"), "a.ttml")).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readIxml } from "./ixml.js";

describe("iXML", () => {
  test("tells what the recorder noted", () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <BWFXML>
        <IXML_VERSION>1.61</IXML_VERSION><PROJECT>The Long Field</PROJECT><SCENE>12A</SCENE><TAKE>3</TAKE>
        <TAPE>R01</TAPE><NOTE>Dog &amp; cart &lt;far&gt;</NOTE><!-- <TAKE>4</TAKE> --><CIRCLED/>
        <USER><SCENE>99</SCENE></USER>
        <TRACK_LIST><TRACK_COUNT>2</TRACK_COUNT>
          <TRACK><CHANNEL_INDEX>1</CHANNEL_INDEX><NAME>Boom</NAME></TRACK>
          <TRACK><NAME>Mira</NAME></TRACK>
        </TRACK_LIST>
      </BWFXML>\0\0\0`;
    expect(of(xml)).toEqual({
      project: "The Long Field",
      scene: "12A",
      take: "3",
      tape: "R01",
      note: "Dog & cart <far>",
      trackNames: ["Boom", "Mira"],
    });
  });

  test("leaves out what is empty", () => {
    expect(of("<BWFXML><NOTE></NOTE><TAKE> </TAKE><TAPE/></BWFXML>")).toEqual({});
  });

  test.each([
    ['<!DOCTYPE b [<!ENTITY a "aaaa">]><BWFXML><NOTE>&a;&a;</NOTE></BWFXML>'],
    ["<BWFXML><NOTE><![CDATA[x]]></NOTE></BWFXML>"],
    ["<BWFXML><NOTE>x</TAKE></BWFXML>"],
    ["<BWFXML><NOTE>x</NOTE>"],
    ["<a>".repeat(100_000)],
    ["no XML"],
  ])("that is no plain XML has no facts: %.40s", (xml) => {
    expect(of(xml)).toBeUndefined();
  });

  test("expands no entity but XML's own five, and those once", () => {
    expect(of("<BWFXML><NOTE>&lol;&amp;lt;</NOTE></BWFXML>")).toEqual({ note: "&lol;&lt;" });
  });

  test("never throws", () => {
    const pieces = fc.constantFrom("<", "</", "BWFXML", ">", "/>", "NOTE", "<!--", "-->", "<?", "?>", "&amp;", " ");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => void of(parts.join(""))));
  });
});

function of(xml: string) {
  return readIxml(new TextEncoder().encode(xml));
}

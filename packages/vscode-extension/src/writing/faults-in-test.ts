import { bare } from "./judge-in-test.js";
import { example } from "./spec-in-test.js";

const dpp = example("dpp-episode");

/** What is put right, a spec that lacks it, and the fixes: `!` is safe, `*` preferred. */
export const faults: [string, string, string[]][] = [
  [
    "the client's value",
    dpp.replace(
      '"width": 1920,\n        "height": 1080,\n        "displayA',
      '"width": 1440,\n        "height": 1080,\n        "displayA',
    ),
    ["! Change 1440 to 1920 (DPP AS-11 HD)"],
  ],
  [
    "one of the client's values",
    dpp.replace('"tracks": [4, 16]', '"tracks": 2'),
    ["* Change 2 to 4 (DPP AS-11 HD)", "- Change 2 to 16 (DPP AS-11 HD)", "- Change 2 to [4, 16] (DPP AS-11 HD)"],
  ],
  [
    "the client's value in the place of a range over several lines",
    dpp.replace('"bitDepth": 10,', '"bitDepth": {\n "min": 10 },'),
    ['! Change { "min": 10 } to 10 (DPP AS-11 HD)'],
  ],
  [
    "a picture where the client takes one",
    dpp.replace(
      /"video": \{[\s\S]*?\n {6}\},\n {6}"audio": \{ "codec": "PCM", "sampleRate": 48000, "bitDepth": 24, "channels"/,
      '"video": null,\n      "audio": { "codec": "PCM", "sampleRate": 48000, "bitDepth": 24, "channels"',
    ),
    ["* Change null to a picture (DPP AS-11 HD)"],
  ],
  [
    "one start where the client takes one",
    dpp.replace(
      '"start": "10:00:00:00", "dropFrame": false },\n      "duration"',
      '"start": "present", "dropFrame": false },\n      "duration"',
    ),
    ['* Change "present" to "10:00:00:00" (DPP AS-11 HD)'],
  ],
  [
    "at least as many files as the client takes",
    dpp.replace('"files": "<productionNumber>.mxf",', '"files": "<productionNumber>.mxf", "count": 0,'),
    ['* Change 0 to { "min": 1 } (DPP AS-11 HD)'],
  ],
  [
    "a key that the client wants stated",
    dpp.replace('        "chroma": "4:2:2",\n', ""),
    ['! Add "chroma": "4:2:2" (DPP AS-11 HD)'],
  ],
  [
    "several keys that the client wants stated",
    dpp.replace(/ {8}"color": .*\n/, ""),
    ['! Add "color" with what DPP AS-11 HD asks for'],
  ],
  [
    "everything that the client wants stated of the picture",
    dpp.replace(/"video": \{[\s\S]*?\n {6}\},/, ""),
    ['* Add "video" with what DPP AS-11 HD asks for'],
  ],
  [
    "a deliverable that the client asks for",
    dpp.replace(/ {4}"pse-certificate": \{[\s\S]*?\n {4}\},\n/, ""),
    ['* Add deliverable "pse-certificate" with what DPP AS-11 HD fixes'],
  ],
  [
    "a deliverable that the client asks for, under a misspelt key",
    dpp.replace('"pse-certificate"', '"pse-certificat"'),
    [
      '* Rename deliverable "pse-certificat" to "pse-certificate"',
      '- Add deliverable "pse-certificate" with what DPP AS-11 HD fixes',
    ],
  ],
  [
    "the key that was meant",
    dpp.replace('"scan": "interlaced"', '"scann": "interlaced"'),
    ['! Change "scann" to "scan"', '- Remove "scann"'],
  ],
  [
    "the object in which a key is at home",
    bare("", '"a": { "type": "media", "files": "a.mov", "width": 1920 }'),
    ['* Move "width" into "video"', '- Remove "width"'],
  ],
  [
    "the object in which a key is at home, where it is there",
    bare("", '"a": { "type": "media", "files": "a.mov", "width": 1920, "video": { "height": 1080 } }'),
    ['* Move "width" into "video"', '- Remove "width"'],
  ],
  ["a key that nobody knows", bare(', "zzz": 1'), ['- Remove "zzz"']],
  ["a title", bare("").replace('"title": "The Long Field", ', ""), ['* Add "title": "Untitled"']],
  ["a type, by the ending of the file", bare("", '"mix": { "files": "mix.wav" }'), ['* Add "type": "media"']],
  ["a name for the file", bare("", '"mix": { "type": "media" }'), ['* Add "files": "<title:slug>_mix.*"']],
  ["a production", '{ "deliverables": { "mix": { "type": "other", "files": "mix.wav" } } }', ['* Add "production"']],
  ["a deliverable", '{ "production": { "title": "x" } }', ['* Add "deliverables"']],
  ["the number of an episode", bare(', "episodes": [{ "title": "a" }]'), ['* Add "number": 1']],
  [
    "one of two keys that say the same",
    bare(', "unexpectedFiles": "off",\n  "unexpectedFiles": "off"'),
    ['! Remove the second "unexpectedFiles", which says the same'],
  ],
  [
    "one of two keys that differ",
    bare(', "unexpectedFiles": "off", "unexpectedFiles": "error"'),
    ['- Remove the second "unexpectedFiles" (error)', '- Remove the first "unexpectedFiles" (off)'],
  ],
  ["the word that was meant", dpp.replace('"progressive"', '"progresive"'), ['! Change "progresive" to "progressive"']],
  ["a number without quotes", dpp.replace('"width": { "min": 3000 }', '"width": "3000"'), ['! Change "3000" to 3000']],
  ["a language tag that there is", bare("").replace("en-GB", "en-UK"), ['* Change "en-UK" to "en-GB"']],
  [
    "a check digit that fits, which nobody should take unseen",
    bare("").replace('"language"', '"identifiers": { "eidr": "10.5240/7791-8534-2C23-9030-8610-6" }, "language"'),
    [
      '- Change "10.5240/7791-8534-2C23-9030-8610-6" to "10.5240/7791-8534-2C23-9030-8610-5", if all its other signs are right',
    ],
  ],
  [
    "the programme that a cue sheet belongs to",
    bare(
      "",
      '"programme": { "type": "media", "files": "a.mxf" }, "cues": { "type": "cue-sheet", "files": "c.csv", "of": "programe" }',
    ),
    ['! Change "programe" to "programme"'],
  ],
  ["a language tag with its hyphen", bare("").replace("en-GB", "en_GB"), ['* Change "en_GB" to "en-GB"']],
  [
    "a range the right way round",
    dpp.replace('"count": { "min": 5 }', '"count": { "min": 5, "max": 2 }'),
    ['* Change {"min":5,"max":2} to {"min":2,"max":5}'],
  ],
  [
    "a value that stands in a list twice",
    dpp.replace('["ProRes 422 HQ", "ProRes 4444"]', '["ProRes 422 HQ", "ProRes 422 HQ"]'),
    ['! Remove the second "ProRes 422 HQ"'],
  ],
  [
    "the client that was meant",
    dpp.replace("dpp-as11-hd@1.1", "dpp-as11-hd@1.2"),
    ['! Change "dpp-as11-hd@1.2" to "dpp-as11-hd@1.1"'],
  ],
  [
    "the deliverable that was meant",
    dpp.replace('"sameStartAs": "programme"', '"sameStartAs": "programe"'),
    ['! Change "programe" to "programme"', '- Change "programe" to "mix-51"', '- Change "programe" to "trailer"'],
  ],
  [
    "the rule that was meant, or none",
    bare(', "rules": { "files/jnk": "off" }'),
    ['* Change "files/jnk" to "files/junk"', '- Remove "files/jnk" from "rules"'],
  ],
  [
    "a rule that cannot be weighed down",
    bare(', "rules": { "files/unread": "off", "files/junk": "off" }'),
    ['* Remove "files/unread" from "rules"'],
  ],
  [
    "everything in a folder",
    bare("", '"mix": { "type": "other", "files": "Stems/" }'),
    ['* Change "Stems/" to "Stems/**"'],
  ],
  [
    "slashes between folders",
    bare("", '"mix": { "type": "other", "files": "Stems\\\\mix.wav" }'),
    ['* Change "Stems\\mix.wav" to "Stems/mix.wav"'],
  ],
  [
    "a token in its brackets",
    bare("", '"mix": { "type": "other", "files": "{title}.wav" }'),
    ['* Change "{title}.wav" to "<title>.wav"'],
  ],
  ["a name that travels", bare("", '"mix": { "type": "other", "files": "mix." }'), ['* Change "mix." to "mix"']],
  [
    "the token that was meant",
    bare("", '"mix": { "type": "other", "files": "<titel>.wav" }'),
    ["! Change <titel> to <title>"],
  ],
  [
    "the format that was meant",
    bare("", '"mix": { "type": "other", "files": "<title:slugg>.wav" }'),
    ["* Change <title:slugg> to <title:slug>"],
  ],
  [
    "a language for a token",
    bare("", '"mix": { "type": "other", "files": "<language>.wav" }'),
    ['* Ask for "mix" in each of its languages'],
  ],
  [
    "an episode for a token",
    bare(', "episodes": [{ "number": 1 }]', '"mix": { "type": "other", "files": "<episode>.wav" }'),
    ['* Ask for "mix" for each episode'],
  ],
  [
    "a value for a token",
    bare("", '"mix": { "type": "other", "files": "<productionNumber>.wav" }'),
    ['* Add "productionNumber": "ABC001A" to "production"'],
  ],
  [
    "languages to be asked for",
    bare("", '"mix": { "type": "other", "files": "<language>.wav", "per": ["language"] }'),
    ['* Add "languages": ["en-GB"]'],
  ],
  [
    "languages that are asked for",
    bare("", '"mix": { "type": "other", "files": "a.wav", "languages": ["de"] }'),
    ['* Add "per": ["language"]'],
  ],
  [
    "episodes to be asked for",
    bare("", '"mix": { "type": "other", "files": "a.wav", "per": ["episode"] }'),
    ['* Add "episodes" with episode 1', '- Ask for "mix" once, not for each episode'],
  ],
  [
    "the next number for an episode",
    bare(
      ', "episodes": [{ "number": 1 }, { "number": 1 }]',
      '"mix": { "type": "other", "per": ["episode"], "files": "mix_<episode:02>.wav" }',
    ),
    ["* Change 1 to 2, the next free number"],
  ],
  ["a missing comma", bare("").replace('"The Long Field",', '"The Long Field"'), ["* Add the missing comma"]],
  [
    "straight quotes",
    bare("").replace('"title": "The Long Field"', "“title”: “The Long Field”"),
    ["* Change the curly quotes to straight ones"],
  ],
  ["the brackets at the end", bare("").replace(/\s+\}\s*\}\s*$/, ""), ["* Add the missing } } at the end"]],
];

import { describe, expect, it } from "vitest";
import { leftMarkup } from "./left-markup.js";

describe("signs of a web page that stand in a text", () => {
  it.each([
    ["The sea draws back &amp; Ann falls.", "&amp;"],
    ["Ann&rsquo;s house", "&rsquo;"],
    ["Caf&eacute; &Uuml;ber", "&eacute;"],
    ["It&#8217;s hers", "&#8217;"],
    ["It&#x2019;s hers", "&#x2019;"],
    ["Ann's <b>house</b> falls", "</b>"],
    ["First line<br/>second line", "<br/>"],
    ['<p class="lead">The sea', '<p class="lead">'],
  ])("%s", (text, written) => expect(leftMarkup(text)).toBe(written));

  it.each([
    "Smith & Sons; and others",
    "R&B; soul",
    "Ben&Jerry; Ann",
    "<title> by <author>",
    "<insert synopsis here>",
    "a <b and c> d",
    "Ann <ann@example.com>",
    "https://example.com/?a=1&amp;b=2",
    "I <3 you",
    "#8217; A&M;",
  ])("%s has none", (text) => expect(leftMarkup(text)).toBeUndefined());
});

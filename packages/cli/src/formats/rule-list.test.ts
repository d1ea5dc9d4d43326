import { expect, it } from "vitest";
import { paint } from "../terminal/color.js";
import { formatRuleList } from "./rule-list.js";

const rules = [
  { code: "files/junk", title: "Litter of the operating system" },
  { code: "files/name", title: "Wrong name" },
  { code: "media/frame-rate", title: "Frame rate" },
];

it("lists the rules in groups, every title in one column", () => {
  expect(formatRuleList(rules, { colors: paint(false), columns: 80 })).toBe(`files
  files/junk        Litter of the operating system
  files/name        Wrong name

media
  media/frame-rate  Frame rate

A rule's page: deliverables explain <code>
`);
});

it("wraps a title within its column on a narrow terminal", () => {
  expect(formatRuleList(rules, { colors: paint(false), columns: 40 })).toContain(`
  files/junk        Litter of the
                    operating system
`);
});

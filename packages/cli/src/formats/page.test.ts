import { describe, expect, it } from "vitest";
import { paint } from "../terminal/color.js";
import { formatPage } from "./page.js";

const page = `# Raster

\`media/raster\` · error, unless the spec's \`rules\` says otherwise

**Why it matters.** A picture of another raster is scaled by the receiver, which softens it.

## Examples

\`\`\`jsonc
{
  "width": 1920 // **not bold**
}
\`\`\`

says:

> Raster is 1440×1080, expected 1920×1080

- \`a.mxf\`: 100 bytes
`;

describe("formatPage", () => {
  it("renders a rule's page as plain text", () => {
    expect(formatPage(page, { colors: paint(false), columns: 50 })).toBe(`Raster

media/raster · error, unless the spec's rules
says otherwise

Why it matters. A picture of another raster is
scaled by the receiver, which softens it.

Examples

    {
      "width": 1920 // **not bold**
    }

says:

  │ Raster is 1440×1080, expected 1920×1080

  - a.mxf: 100 bytes
`);
  });

  it("prints headings and bold words in bold", () => {
    const shown = formatPage("# Raster\n\n**Why.** So.", { colors: paint(true), columns: 50 });
    expect(shown).toBe("\u001b[1mRaster\u001b[22m\n\n\u001b[1mWhy.\u001b[22m So.\n");
  });
});

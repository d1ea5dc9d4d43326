/** One `Text` of a subtitle of a DCP: mostly a line of its own. */
export interface ReelLine {
  text: string;
  /** At the top, the middle or the bottom of the screen, or upright as Japanese is; what stands in different ones does not meet. */
  region: string;
  /** What stands at one height is one line. */
  height: string;
}

/** Where a `Text` or an `Image` stands, by its attributes in small letters: so much of the screen's height from its edge or its middle. */
export function reelPlace(attribute: (name: string) => string | undefined): Pick<ReelLine, "region" | "height"> {
  const align = attribute("valign")?.toLowerCase() ?? "center";
  const written = Number(attribute("vposition") ?? 0);
  const position = Number.isFinite(written) ? written : 0;
  const fromTop = align === "top" ? position : align === "bottom" ? 100 - position : 50 + position;
  const isUpright = /^(ttb|vertical)/i.test(attribute("direction") ?? "");
  const region = isUpright
    ? `upright ${attribute("halign")?.toLowerCase() ?? "center"}`
    : fromTop < 40
      ? "top"
      : fromTop > 60
        ? "bottom"
        : "middle";
  return { region, height: isUpright ? `${attribute("hposition") ?? 0}` : `${fromTop}` };
}

/** The lines that are seen: texts at one height are one. */
export function shownLines(lines: readonly ReelLine[]): string[] {
  const byHeight = new Map<string, string>();
  for (const { text, height } of lines) {
    const plain = text.replaceAll(/\s+/g, " ").trim();
    if (plain === "") continue;
    const before = byHeight.get(height);
    byHeight.set(height, before === undefined ? plain : `${before} ${plain}`);
  }
  return [...byHeight.values()];
}

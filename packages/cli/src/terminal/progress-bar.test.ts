import { describe, expect, it } from "vitest";
import { displayWidth } from "./display-width.js";
import { progressBar, progressLine } from "./progress-bar.js";

const progress = {
  phase: "reading" as const,
  files: 14,
  filesDone: 3,
  bytes: 8e9,
  bytesDone: 2e9,
  current: "Stems/LFD1001A_mix_final_v2.wav",
};

describe("progressLine", () => {
  it("says how far the reading is, and with which file", () => {
    expect(progressLine(progress, 120)).toBe(
      "Reading █████░░░░░░░░░░░░░░░ 3/14 files · 2.0 GB of 8.0 GB · Stems/LFD1001A_mix_final_v2.wav",
    );
  });

  it("leaves out the folders, then shortens the name, on a narrow terminal", () => {
    expect(progressLine(progress, 79)).toBe(
      "Reading ███░░░░░░░ 3/14 files · 2.0 GB of 8.0 GB · LFD1001A_mix_final_v2.wav",
    );
    expect(progressLine(progress, 70)).toBe("Reading ███░░░░░░░ 3/14 files · 2.0 GB of 8.0 GB · LFD1001A…al_v2.wav");
    expect(progressLine(progress, 60)).toBe("Reading ███░░░░░░░ 3/14 files · 2.0 GB of 8.0 GB");
  });

  it("shows what a path could do to the terminal", () => {
    expect(progressLine({ ...progress, current: "\u001b[2Ja" }, 120)).toContain("\\u{1B}[2Ja");
  });

  it("never fills the last column", () => {
    for (let columns = 20; columns < 100; columns += 1)
      expect(displayWidth(progressLine(progress, columns))).toBeLessThan(columns);
  });
});

describe("progressBar", () => {
  it("writes nothing off a terminal, or when quiet", () => {
    const written: string[] = [];
    const stream = (isTTY: boolean) =>
      ({ isTTY, columns: 80, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream;
    for (const bar of [progressBar(stream(false)), progressBar(stream(true), true)]) {
      bar.show(progress);
      bar.clear();
    }
    expect(written).toEqual([]);
  });
});

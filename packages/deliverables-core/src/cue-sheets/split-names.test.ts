import { describe, expect, it } from "vitest";
import { splitNames } from "./split-names.js";

const namesIn = (text: string) => splitNames({ text }).map(({ name }) => name?.text);

describe("a slash in the name of a company", () => {
  it.each([
    "Sony/ATV Tunes LLC",
    "Sony/ATV",
    "Warner/Chappell",
    "Warner/Chappell Music",
    "EMI/Blackwood",
    "Universal/MCA Music Publishing",
    "W/C Music Corp",
  ])("parts nobody: %s", (text) => {
    expect(namesIn(text)).toEqual([text]);
  });

  it.each([
    ["Jo Holly/Ann Do", ["Jo Holly", "Ann Do"]],
    ["Holly/Do", ["Holly", "Do"]],
    ["Hedge Music Ltd/Meadow Music Ltd", ["Hedge Music Ltd", "Meadow Music Ltd"]],
    ["Sony/ATV Tunes LLC / Hedge Songs", ["Sony/ATV Tunes LLC", "Hedge Songs"]],
    ["Jo Smith (C) 50% / Ann Jones [PRS 50%]", ["Jo Smith", "Ann Jones"]],
  ])("parts two otherwise: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

import { describe, expect, it } from "vitest";
import { clientConfidence, clientRequirements } from "./client-requirements.js";
import { clientSchemas } from "./client-schema.js";

const named = (id: string) => {
  const client = clientSchemas.find((one) => one.id === id);
  if (!client) throw new Error(`There is no ${id}`);
  return client;
};

describe("what a client asks for", () => {
  it.each(clientSchemas)("of $title, each has a subject, what is taken, and a document", (client) => {
    const requirements = clientRequirements(client);
    expect(requirements.length).toBeGreaterThan(0);
    for (const { subject, takes, source } of requirements) {
      expect(`${subject} ${takes}`).not.toMatch(/undefined|\[object/);
      expect(takes).not.toBe("");
      expect(source?.document).toBeTruthy();
    }
  });

  it("says for which alternative, in which case, and whether it has to be stated", () => {
    const artwork = clientRequirements(named("prime-video")).filter(({ deliverable }) => deliverable === "box-art");
    expect(artwork[0]).toMatchObject({ subject: "", optional: true });
    expect(
      artwork.filter(({ subject }) => subject === "width").map(({ takes, alternative }) => [takes, alternative]),
    ).toEqual([
      ["at least 1200 pixels", "a film's"],
      ["at least 1600 pixels", "a season's"],
    ]);
    const rates = clientRequirements(named("youtube")).filter(({ when }) => when !== undefined);
    expect(rates[4]).toMatchObject({
      takes: "at least 8 Mbit/s",
      when: "video height is 1080 and video frame rate is 23.976, 24, 25, 29.97 or 30",
      advice: true,
    });
  });

  it("says what holds for a live programme, and what for any other", () => {
    const integrated = clientRequirements(named("dpp-as11-hd")).filter(
      ({ subject }) => subject === "loudness integrated",
    );
    expect(integrated.map(({ takes, when }) => [takes, when])).toEqual([
      ["-23 ± 1 LUFS", "variables programme kind is live"],
      ["-23 ± 0.5 LUFS", "variables programme kind is not live"],
    ]);
  });

  it("is as sure as its figures are", () => {
    expect(
      ["netflix-sound", "srf", "bbc-uhd", "internal-broadcaster"].map((id) => clientConfidence(named(id))),
    ).toEqual(["high", "medium", "high and medium", "template"]);
  });
});

import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { PictureTags } from "../../images/picture-tags.js";
import { singleLine } from "../../report/single-line.js";
import { meets, type Quantity, sayRequirement } from "../../spec/requirement.js";

/** `sRGB` asks for any profile with that in its name: "sRGB IEC61966-2.1". */
const profileNames: Quantity<string> = {
  read: (value) => (typeof value === "string" ? value : undefined),
  equals: (value, asked) => plain(value).includes(plain(asked)),
  say: singleLine,
};

const example = (required: unknown, tags: Partial<PictureTags> | undefined, finds: string[]): RuleExample => {
  const known = tags && { orientation: 1, progressive: false, ...tags };
  const image = known ? { tags: known } : {};
  return { ...singleFileExample("image", "colorProfile", required, { kind: "image", image }), finds };
};

export const imageColorProfile: Rule = {
  code: "image/color-profile",
  title: "Colour profile",
  severity: "error",
  requirements: ["colorProfile"],
  why: "Without its profile, or with another one, the same numbers are other colours on the client's screen.",
  fix: "Convert the picture to the profile that is asked for (do not only assign it), and embed it when saving.",
  clause: "ICC.1:2022: the profile's description is its name.",
  examples: () => [
    example("sRGB", { profile: "sRGB IEC61966-2.1" }, []),
    example(null, {}, []),
    example(["sRGB", "Adobe RGB"], { profile: "Display P3" }, [
      "Colour profile is Display P3, expected sRGB or Adobe RGB",
    ]),
    example("present", {}, ["Picture has no colour profile, expected one"]),
    example(null, { profile: "Display P3" }, ["Colour profile is Display P3, expected none"]),
    {
      title: "A profile whose name cannot be read",
      ...example("sRGB", { profile: "unnamed" }, [
        "unchecked: Colour profile has a name that cannot be read, expected sRGB",
      ]),
    },
    example("sRGB", undefined, ["unchecked: Colour profile is not known: it is read of JPEG, PNG, TIFF and PSD"]),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "image", "colorProfile")) {
      const expected = sayRequirement(asked, profileNames);
      const about = { item, file: file.path, pointer: `${item.pointer}/colorProfile`, expected };
      const profile = facts.tags?.profile;
      const remedy = "Look at it in an image editor, or save the picture again with the profile embedded.";
      if (!facts.tags) {
        const message = "Colour profile is not known: it is read of JPEG, PNG, TIFF and PSD";
        yield { ...about, unchecked: true, message, remedy };
      } else if (profile === undefined) {
        if (asked === null) yield { ...about, met: true, actual: "none" };
        else yield { ...about, message: `Picture has no colour profile, expected ${expected}`, actual: "none" };
      } else if (profile === "unnamed" && asked !== null && asked !== "present") {
        const message = `Colour profile has a name that cannot be read, expected ${expected}`;
        yield { ...about, unchecked: true, message, remedy };
      } else if (meets(profile, asked, profileNames) === true)
        yield { ...about, met: true, actual: singleLine(profile) };
      else {
        const actual = singleLine(profile);
        yield { ...about, message: `Colour profile is ${actual}, expected ${expected}`, actual };
      }
    }
  },
};

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

import type { Rule, RuleExample } from "../../check/rule.js";
import type { DeliveredFile } from "../../delivery/delivery.js";

const stills = { type: "image", files: "*.jpg", duplicates: "refused" } as const;
const picture = (size: number, sha256?: string) => ({
  size,
  ...(sha256 !== undefined && { sha256 }),
  facts: { kind: "image" as const, image: { format: "JPEG" } },
});
const example = (files: RuleExample["files"], finds: string[]) => ({
  spec: { deliverables: { stills } },
  files,
  finds,
});

export const duplicatePicture: Rule = {
  code: "image/duplicate",
  title: "Picture that comes twice",
  severity: "error",
  requirements: ["duplicates"],
  why: "The same picture under two names is one still too few, and ends up with two captions.",
  fix: "Take one of the two out, or put in the picture that was meant.",
  examples: () => [
    example({ "a.jpg": picture(5000, "aa"), "b.jpg": picture(5000, "bb"), "c.jpg": picture(4000) }, []),
    example({ "a.jpg": picture(5000, "aa"), "b.jpg": picture(5000, "aa") }, ["b.jpg is the same picture as a.jpg"]),
    {
      title: "Two of one size whose bytes were not compared",
      ...example({ "a.jpg": picture(5000), "b.jpg": picture(5000) }, [
        "unchecked: Whether b.jpg is the same picture as a.jpg is not known: their bytes were not compared",
      ]),
    },
  ],
  *check(delivery) {
    for (const item of delivery.items) {
      if (item.asked.type !== "image" || item.asked.duplicates === undefined) continue;
      const about = { item, pointer: `${item.pointer}/duplicates`, expected: "no two the same" };
      const sha256Of = ({ path }: DeliveredFile) => {
        const digest = delivery.digests?.get(path);
        return typeof digest === "string" ? digest : undefined;
      };
      const before: DeliveredFile[] = [];
      for (const file of item.files) {
        const alike = before.filter(({ size }) => size === file.size);
        const own = sha256Of(file);
        const same = own === undefined ? undefined : alike.find((one) => sha256Of(one) === own);
        const unknown = own === undefined ? alike[0] : alike.find((one) => sha256Of(one) === undefined);
        const other = same ?? unknown;
        before.push(file);
        if (!other) yield { ...about, file: file.path, met: true, actual: "another picture" };
        else if (same) {
          const message = `${file.path} is the same picture as ${same.path}`;
          yield { ...about, file: file.path, message, actual: `the bytes of ${same.path}` };
        } else {
          const message = `Whether ${file.path} is the same picture as ${other.path} is not known: their bytes were not compared`;
          yield {
            ...about,
            file: file.path,
            unchecked: true,
            message,
            remedy: "Check the delivery where checksums can be taken.",
          };
        }
      }
    }
  },
};

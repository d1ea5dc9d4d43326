import type { ExampleFile, Rule } from "../../check/rule.js";

const picture = (place?: string): ExampleFile => ({
  facts: {
    kind: "image",
    image: { format: "JPEG", tags: { orientation: 1, progressive: false, ...(place !== undefined && { place }) } },
  },
});
const spec = { deliverables: { stills: { type: "image" as const, files: "*.jpg" } } };

export const location: Rule = {
  code: "confidential/location",
  title: "Place where a still was taken",
  severity: "warning",
  why: "A telephone writes the coordinates of every picture into it, and with them goes the address of whoever was photographed at home.",
  fix: "Export the pictures without their location; every image editor has a box for it.",
  clause: "Exif 2.32, 4.6.6: GPS attribute information.",
  examples: () => [
    { spec, files: { "a.jpg": picture() }, finds: [] },
    {
      spec,
      files: { "a.jpg": picture("52° N, 2° W") },
      finds: ["a.jpg holds the coordinates of the place where it was taken, about 52° N, 2° W"],
    },
    {
      title: "One finding for all stills of a deliverable",
      spec,
      files: { "a.jpg": picture("52° N, 2° W"), "b.jpg": picture(), "c.jpg": picture("48° N, 11° E") },
      finds: [
        "a.jpg and 1 more picture hold the coordinates of the places where they were taken, the first about 52° N, 2° W",
      ],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      const placed = item.files.flatMap(({ path, facts }) => {
        const place = facts?.kind === "image" ? facts.image.tags?.place : undefined;
        return place === undefined ? [] : [{ path, place }];
      });
      const [first, ...more] = placed;
      if (!first) continue;
      const about = `about ${first.place}`;
      const others = `${more.length} more ${more.length === 1 ? "picture" : "pictures"}`;
      const message =
        more.length === 0
          ? `${first.path} holds the coordinates of the place where it was taken, ${about}`
          : `${first.path} and ${others} hold the coordinates of the places where they were taken, the first ${about}`;
      yield { item, file: first.path, pointer: item.pointer, message };
    }
  },
};

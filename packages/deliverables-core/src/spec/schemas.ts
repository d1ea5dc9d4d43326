import { schemaTexts } from "./schema-texts.generated.js";

/** Every schema by its path below `schemas/`; each is parsed when it is first asked for. */
export const schemas: Readonly<Record<string, object>> = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(schemaTexts).map((path) => {
      let schema: object | undefined;
      const get = () => {
        schema ??= JSON.parse(schemaTexts[path] ?? "{}") as object;
        return schema;
      };
      return [path, { enumerable: true, get }];
    }),
  ),
);

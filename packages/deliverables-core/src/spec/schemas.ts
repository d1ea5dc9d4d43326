import { schemaTexts } from "./schema-texts.generated.js";

/** Every schema by its path below `schemas/`; each is parsed when it is first asked for. */
export const schemas: Readonly<Record<string, object>> = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(schemaTexts).map(([path, text]) => {
      let schema: object | undefined;
      const get = () => {
        schema ??= JSON.parse(text) as object;
        return schema;
      };
      return [path, { enumerable: true, get }];
    }),
  ),
);

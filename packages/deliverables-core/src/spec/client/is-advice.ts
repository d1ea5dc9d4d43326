import type { ErrorObject } from "ajv";

/** Whether what a client's schema says against a spec is its advice only; of a key that is missing, whether that key is advised. */
export function isAdvice({
  keyword,
  params,
  parentSchema = {},
}: Pick<ErrorObject, "keyword" | "params" | "parentSchema">): boolean {
  if (keyword !== "required" && keyword !== "dependencies") return parentSchema["x-advice"] === true;
  return parentSchema.properties?.[String(params.missingProperty)]?.["x-advice"] === true;
}

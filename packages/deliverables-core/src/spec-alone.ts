// What it takes to judge a spec alone. Apart from the index, so that `validate` need not load everything that reads files.

export { isSpecName, isYamlName } from "./spec/spec-name.js";
export { decodeSpec, tooLargeASpec } from "./spec/text/decode-spec.js";
export { largestSpecBytes } from "./spec/text/json-text.js";
export { readYamlSpec } from "./spec/text/yaml-spec.js";
export { understandHouse } from "./understand-house.js";
export { type SpecJudgement, validateSpec } from "./validate-spec.js";

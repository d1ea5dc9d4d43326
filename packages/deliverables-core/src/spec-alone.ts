// What it takes to judge a spec alone. Apart from the index, so that `validate` need not load everything that reads files.
export { decodeSpec, tooLargeASpec } from "./spec/decode-spec.js";
export { largestSpecBytes } from "./spec/json-text.js";
export { isSpecName, isYamlName } from "./spec/spec-name.js";
export { readYamlSpec } from "./spec/yaml-spec.js";
export { understandHouse } from "./understand-house.js";
export { type SpecJudgement, validateSpec } from "./validate-spec.js";

// What a program says before it judges anything. Apart from the index, so that `--help` need not load everything that judges.
export { sayCount } from "./report/amounts.js";
export { singleLine } from "./report/single-line.js";
export { nearest } from "./spec/faults/did-you-mean.js";
export { joinWords } from "./spec/requirement.js";

export { type Analyser, type AnalyserOptions, createAnalyser } from "./analyser.js";
export { type FoundHouse, findHouse, houseFileName } from "./find-house.js";
export { createHasher, type Hasher } from "./hasher.js";
export { isInside } from "./is-inside.js";
export { nodeFolder } from "./node-folder.js";
export { readOwnClient } from "./read-own-client.js";
export { readPaper } from "./read-paper.js";
export { readWorkbook } from "./read-workbook.js";
export { systemSentence } from "./system-sentence.js";

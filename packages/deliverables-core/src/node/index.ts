export { type Analyser, type AnalyserOptions, createAnalyser } from "./analyser.js";
export { isInside } from "./is-inside.js";
export { nodeFolder } from "./node-folder.js";
export { systemSentence } from "./system-sentence.js";

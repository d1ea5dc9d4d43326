export { type Analyser, type AnalyserOptions, createAnalyser } from "./analyser.js";
export { nodeFolder } from "./node-folder.js";

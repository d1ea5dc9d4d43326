export * from "./expired.js";
export * from "./stale.js";
export * from "./unused.js";

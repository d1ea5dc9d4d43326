import type { Options } from "ajv";

/** How schemas are compiled: those that are shipped when the core is built, others when they are read. */
export const ajvOptions: Options = {
  allErrors: true,
  // We have sentences of our own.
  messages: false,
  verbose: true,
  // Not strict: the schemas carry words of ours (x-takes, x-source, tsType).
  strict: false,
  strictNumbers: true,
  validateFormats: false,
  // 0.3 is a multiple of 0.1, whatever binary fractions make of it.
  multipleOfPrecision: 9,
  // A test holds every schema against the draft's own, and not every start of the program.
  meta: false,
  validateSchema: false,
  // Written into each place that refers to it, a definition is compiled there again: measured, three times as long.
  inlineRefs: false,
};

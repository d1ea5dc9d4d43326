/** The file did not give the bytes it promised; the message is a sentence for people. */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** A file is only ever asked for bytes that it had when it was opened. */
export const itChanged = "it changed while it was read";

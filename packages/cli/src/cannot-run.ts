/** Why the command could not do what it was asked, in one sentence for the person who asked. */
export class CannotRun extends Error {
  override name = "CannotRun";

  /** The build bundles what starts apart from what is loaded later, and this into both: so it is known by its name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "CannotRun";
  }
}

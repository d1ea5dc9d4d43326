/** Why the command could not do what it was asked, in one sentence for the person who asked. */
export class CannotRun extends Error {
  override name = "CannotRun";
}

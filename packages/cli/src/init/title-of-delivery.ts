import { readSpec } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { findSpec } from "../delivery/find-spec.js";
import { readSpecFile } from "../delivery/read-spec-file.js";

/** What the spec that lies in a delivery calls the title; undefined where there is none that can be read. */
export async function titleOfDelivery(folder: string): Promise<string | undefined> {
  try {
    const { text, yaml } = await readSpecFile(await findSpec(folder), folder);
    return readSpec(text, { yaml }).spec?.production.title;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

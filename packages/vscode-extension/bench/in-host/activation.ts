import { activated } from "../../in-host/extension.js";

/** Our own share of the activation, in milliseconds. */
export async function run(): Promise<number> {
  return (await activated()).activationMilliseconds;
}

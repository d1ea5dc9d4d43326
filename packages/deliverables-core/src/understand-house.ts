import { type HouseFile, type HouseReading, readHouse } from "./house/read-house.js";
import { ruleHeads } from "./rule-heads.generated.js";

/** What a house's configuration says, with the place of each value in its text, or what is wrong with it. */
export function understandHouse(file: HouseFile): HouseReading {
  return readHouse(file, ruleHeads);
}

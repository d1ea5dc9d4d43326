// What lies on the disk beside a spec. Apart from the index, which loads what reads deliveries.
export { type FoundHouse, findHouse, houseFileName } from "./find-house.js";
export { isInside } from "./is-inside.js";
export { readOwnClient } from "./read-own-client.js";

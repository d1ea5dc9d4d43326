import { type IdentifierReading, tidied, wrongPart } from "./identifier.js";

/** A spot is named with its seconds up to three minutes. */
const longestSpotSeconds = 180;

/**
 * UK clock number of a commercial: agency, client and product, number, and duration, as `DIR/CORP001/030` for 30 seconds.
 * Longer than three minutes it has a version of two digits and a duration of four.
 */
export function readClockNumber(text: string): IdentifierReading {
  const plain = tidied(text).toUpperCase().replaceAll(" ", "");
  const [agency = "", middle = "", duration = "", ...more] = plain.split("/");
  if (more.length > 0 || duration === "") {
    return { reason: "it is not of three parts between slashes, as DIR/CORP001/030" };
  }
  if (!/^[A-Z0-9]{3}$/.test(agency)) return wrongPart("agency code", agency, "three letters or digits");
  const [, client, number = ""] = /^([A-Z]{4})(.*)$/.exec(middle) ?? [];
  if (client === undefined) {
    return wrongPart(
      "client and product code",
      middle.slice(0, 4),
      "two letters for the client and two for the product",
    );
  }
  if (!/^\d{3,4}$/.test(duration)) return wrongPart("duration", duration, "three digits of seconds");
  const digits = duration.length === 3 ? 3 : 2;
  if (!/^\d+$/.test(number) || number.length !== digits) {
    return wrongPart("number", number, `${digits === 3 ? "three" : "two"} digits`);
  }
  if (Number(duration) === 0) return wrongPart("duration", duration, "the seconds that it lasts");
  if (duration.length === 3 && Number(duration) > longestSpotSeconds) {
    return wrongPart("duration", duration, "four digits for more than 180 seconds");
  }
  return { canonical: `${agency}/${middle}/${duration}` };
}

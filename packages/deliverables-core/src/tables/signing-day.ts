import { type DateOrder, type Day, type NoDay, readDate } from "./read-date.js";

/**
 * The day that stands under "Release" instead of yes: `14/11/2026`, `signed 14 Nov 2026`, `unterschrieben am 14.11.2026`. Undefined for
 * what is no day; where it may be two, the reason says so.
 */
export function signingDay(text: string, order?: DateOrder): Day | NoDay | undefined {
  const bare = text
    .trim()
    .slice(0, 80)
    .replace(
      /^(?:yes|ja|oui|signed|received|unterschrieben|erhalten|sign[ée]e?|re[çc]ue?)\b[\s,:–-]*(?:on|am|vom|le|du)?\s*/i,
      "",
    );
  const read = readDate(bare, order);
  return "reason" in read && !read.unsure ? undefined : read;
}

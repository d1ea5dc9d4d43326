import { labelsOf } from "./channel-layouts.js";

/** How many channels a named layout has; undefined for a name that is none. */
export function channelsOfLayout(layout: string): number | undefined {
  if (layout === "mono") return 1;
  const [labels] = Object.hasOwn(labelsOf, layout) ? labelsOf[layout as keyof typeof labelsOf] : [];
  return labels?.split(" ").length;
}

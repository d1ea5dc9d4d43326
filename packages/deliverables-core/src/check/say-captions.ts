import type { CaptionTrack } from "../media/probe.js";

/** What captions a file has: `CEA-608 (CC1, CC3), CEA-708`. */
export function sayCaptions(captions: readonly CaptionTrack[]): string {
  const services = new Map<string, string[]>();
  for (const { format = "of unknown format", service, language } of captions) {
    const said = [service, language].filter((one) => one !== undefined).join(" ");
    services.set(format, [...(services.get(format) ?? []), ...(said === "" ? [] : [said])]);
  }
  return [...services]
    .map(([format, said]) => (said.length > 0 ? `${format} (${said.slice(0, 12).join(", ")})` : format))
    .join(", ");
}

/** Where somebody who reads a report finds the delivery and its spec, as seen from where the command ran; with `/`. */
export interface Places {
  /** The delivery folder, as `deliveries/LFD1001A`; empty for the folder that the command ran in. */
  folder: string;
  /** The spec, as `deliveries/LFD1001A/delivery.json`. */
  spec: string;
}

/** A file of the delivery as seen from where the command ran. */
export function placeOf(file: string, { folder }: Places): string {
  return folder === "" ? file : `${folder}/${file}`;
}

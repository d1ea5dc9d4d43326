/** Whether what stands in the place of an IPI number says that there is none: zeros, a dash, `N/A`, `none`. */
export function isNoNumber(text: string): boolean {
  return /^(0+|n\/?\.?a\.?|n\.?s\.?|nil|none|no|keine?|k\.?\s?a\.?|aucun|sans|[-‐-―/.\s]*)$/i.test(text.trim());
}

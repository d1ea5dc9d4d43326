import { partsOf } from "./name-likeness.js";
import { isJunk } from "./portable-names.js";

/** Signs after which a name may go on: `_v2`, `-final`, ` (1)`. */
const boundaries = /[ _.()-]/g;

/**
 * Looks up the paths whose name begins as another does and goes on: `LFD1001A_v2.mxf` for `LFD1001A.mxf`. Whether that is the
 * file that is meant, only people know: it may be an older one.
 */
export function longerNames(paths: readonly string[]): (name: string) => string[] {
  const byBeginning = new Map<string, string[]>();
  for (const path of paths) {
    if (isJunk(path) !== undefined) continue;
    const { base, extension } = partsOf(path.toLowerCase());
    for (const { index } of base.matchAll(boundaries)) {
      const key = `${base.slice(0, index)}${extension}`;
      const known = byBeginning.get(key);
      if (known) known.push(path);
      else byBeginning.set(key, [path]);
    }
  }
  return (name) => {
    const { base, extension } = partsOf(name.toLowerCase());
    return byBeginning.get(`${base}${extension}`) ?? [];
  };
}

import type { HouseFile } from "deliverables-core";
import { findHouse } from "deliverables-core/node";

/** The house's configuration for one spec. It may lie above every folder that the editor watches, so it is looked for again now and then. */
export interface FollowedHouse {
  file(): HouseFile | undefined;
  look(): Promise<void>;
  /** Does not look again while somebody types. */
  lookUnlessJustLooked(): Promise<void>;
}

/** For so long the configuration is taken to be as it was. */
const isKnownMilliseconds = 2000;

/** `root` is the spec's folder on this machine's disks; a spec that lies anywhere else has no house. */
export function followHouse(root: string | undefined, use: (file: HouseFile | undefined) => void): FollowedHouse {
  let file: HouseFile | undefined;
  let last: { since: number; done: Promise<void> } | undefined;
  const lookIn = async (folder: string) => {
    const found = await findHouse(folder);
    file = found && { name: found.name, content: found.content, own: found.own };
    use(file);
  };
  const look = (): Promise<void> => {
    last = { since: performance.now(), done: root === undefined ? Promise.resolve() : lookIn(root) };
    return last.done;
  };
  return {
    file: () => file,
    look,
    lookUnlessJustLooked: () => (last && performance.now() - last.since < isKnownMilliseconds ? last.done : look()),
  };
}

/** Judging that takes less than this is quick enough cold. */
const quickMilliseconds = 15;
/** After so many, JavaScript's compiler has done what it does. */
const mostRehearsals = 25;
/** Nobody has typed for so long. */
const idleMilliseconds = 150;

export interface Rehearsal {
  /** Everything is judged, and took so many milliseconds: when nobody types, it is rehearsed. */
  begin(took: number): void;
  /** Something is to be done that is waited for. */
  interrupt(): void;
}

/**
 * The first judgements on a long spec run as cold JavaScript, at a third of the speed: whoever begins to type would wait for
 * each. So a few are made before, while nobody waits, and thrown away. `rehearse` says whether there was anything to judge.
 */
export function createRehearsal(rehearse: () => boolean): Rehearsal {
  let made = 0;
  let timer: NodeJS.Timeout | undefined;
  const next = () => {
    timer = setTimeout(
      () => {
        const began = performance.now();
        made += 1;
        if (!rehearse() || made >= mostRehearsals) return;
        if (performance.now() - began < quickMilliseconds) made = mostRehearsals;
        else next();
      },
      idleMilliseconds / (made === 0 ? 1 : 10),
    );
    timer.unref();
  };
  const interrupt = () => clearTimeout(timer);
  return {
    begin(took) {
      interrupt();
      if (took >= quickMilliseconds && made < mostRehearsals) next();
    },
    interrupt,
  };
}

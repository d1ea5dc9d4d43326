export interface Watched {
  /** How long a file may go without a read. */
  stallSeconds: number;
  /** False until the thread has loaded its module. */
  started(): boolean;
  /** How much of the time since it was asked last counts, 0 to 1: little, where a busy machine gave the thread no processor. */
  share(): number;
  /** A number that changes whenever the file gets on. */
  progress(): bigint;
  /** Called once, with words that finish "probing it …". */
  give(why: string): void;
}

/**
 * Watches one file being read, until the returned function is called. Time is counted in ticks of this thread's timer,
 * so that a host that was busy or asleep itself does not blame the file.
 */
export function watch({ stallSeconds, started, progress, share, give }: Watched): () => void {
  let last = progress();
  let [quiet, all] = [0, 0];
  const timer = setInterval(() => {
    const now = progress();
    const counts = share();
    quiet = now === last ? quiet + counts : 0;
    all += 1;
    last = now;
    const bound = started() ? stallSeconds : Math.max(stallSeconds, startSeconds);
    if (quiet * tickSeconds >= bound) finish(`took longer than ${bound} s without any progress`);
    else if (all * tickSeconds >= fileSeconds) finish(`took longer than ${fileSeconds} s`);
  }, tickSeconds * 1000);
  const finish = (why: string) => {
    clearInterval(timer);
    give(why);
  };
  return () => clearInterval(timer);
}

const tickSeconds = 0.25;
/** Loading the module takes 0.1 s; on a machine that is busy otherwise it may take a hundred times as long. */
const startSeconds = 30;
/** No media file takes so long: 70 MB are read of the largest. */
const fileSeconds = 120;

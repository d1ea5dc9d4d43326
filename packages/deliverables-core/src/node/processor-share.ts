/**
 * Of the time since it was asked last, the part in which this process had a processor: 0.25 to 1. On a machine that is
 * exporting on every core, a thread that works may look like one that hangs; this tells the two apart. A thread that waits
 * for nothing uses no processor either, so at least a quarter counts, and it is given up after four times as long.
 */
export function processorShare(): () => number {
  let [before, at] = [process.cpuUsage(), performance.now()];
  return () => {
    const [used, now] = [process.cpuUsage(before), performance.now()];
    const share = (used.user + used.system) / 1000 / Math.max(1, now - at);
    [before, at] = [process.cpuUsage(), now];
    return Math.min(1, Math.max(0.25, share));
  };
}

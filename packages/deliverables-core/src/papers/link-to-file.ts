/** Whether a link leads to a file and not into the net, or has a password in it. Such a link opens for nobody else. */
export function isLinkToFile(target: string): boolean {
  return (
    !/^(https?:|mailto:|tel:|data:|javascript:|cid:|#)/i.test(target) ||
    /^https?:\/\/[^/@\s]{1,200}:[^/@\s]{1,200}@/i.test(target)
  );
}

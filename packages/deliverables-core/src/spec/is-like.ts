/**
 * Whether a text looks like a pattern: `#` is a digit, `?` any one character, `*` anything, and everything else is itself. Takes at
 * most as many steps as the two are long, multiplied.
 */
export function isLike(text: string, pattern: string): boolean {
  const [signs, wanted] = [[...text], [...pattern]];
  let [at, step] = [0, 0];
  let star: { step: number; at: number } | undefined;
  while (at < signs.length) {
    if (wanted[step] === "*") {
      star = { step, at };
      step += 1;
    } else if (step < wanted.length && isOne(signs[at] ?? "", wanted[step] ?? "")) {
      at += 1;
      step += 1;
    } else if (star) {
      // The last star takes one more: what an earlier one took need not change.
      star = { step: star.step, at: star.at + 1 };
      at = star.at;
      step = star.step + 1;
    } else return false;
  }
  return wanted.slice(step).every((one) => one === "*");
}

function isOne(sign: string, wanted: string): boolean {
  if (wanted === "?") return true;
  return wanted === "#" ? /^\d$/.test(sign) : sign === wanted;
}

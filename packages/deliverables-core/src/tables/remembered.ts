/** So many texts are kept, and then none, and none that is long: a list of any length takes no more memory. */
const mostKept = 5000;
const longestKept = 100;

/** What `read` makes of a text, made once: a dozen rules ask for the same cells, and a sheet says the same names in many rows. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longestKept) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** A label and a value, both for people. */
export type Fact = [label: string, value: string];

/** How to say each field of some facts, in the order in which to say them. A field that nobody can say does not compile. */
export type FactWords<Facts> = {
  [Key in keyof Facts]-?: { label: string; say: (value: NonNullable<Facts[Key]>) => string } | "said elsewhere";
};

/** The facts that are known. */
export function sayFacts<Facts extends object>(facts: Facts, words: FactWords<Facts>): Fact[] {
  const said: Fact[] = [];
  for (const key of Object.keys(words) as (keyof Facts)[]) {
    const value = facts[key];
    const word = words[key];
    if (word === "said elsewhere" || value === undefined || value === null) continue;
    const text = word.say(value);
    if (text) said.push([word.label, text]);
  }
  return said;
}

import type { Spec } from "./spec.js";

/** What is called so by the spec itself: the production and its episodes, who made it, and variables that are a title (`workingTitle`). */
export function titlesOf({ production, episodes = [], variables = {} }: Spec): string[] {
  const others = Object.entries(variables).flatMap(([name, value]) => (isTitle.test(name) ? [String(value)] : []));
  const titles = [production.title, production.company, ...episodes.map(({ title }) => title), ...others];
  return titles.filter((title) => title !== undefined);
}

const isTitle = /titel|title|titre/i;

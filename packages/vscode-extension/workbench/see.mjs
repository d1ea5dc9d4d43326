/** How long one thing may take to appear. The machine may be a busy one; nobody waits this long on a usual day. */
export const patienceMilliseconds = 20_000;

/** Waits until something is to be seen; where it never is, says so in a sentence. `what` is its subject. */
export async function see(what, locator, within = patienceMilliseconds) {
  await wait(locator, "visible", within, `${what} did not show within ${within / 1000} s.`);
}

/** Waits until something is to be seen no more. */
export async function seeGone(what, locator, within = patienceMilliseconds) {
  await wait(locator, "hidden", within, `${what} was still there after ${within / 1000} s.`);
}

/** Asks again and again until the answer is true. For what no single element shows. */
export async function until(sentence, isTrue, within = patienceMilliseconds) {
  const end = Date.now() + within;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`${sentence}: not so after ${within / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function wait(locator, state, timeout, sentence) {
  try {
    await locator.first().waitFor({ state, timeout });
  } catch (cause) {
    throw new Error(sentence, { cause });
  }
}
